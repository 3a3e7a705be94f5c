import type { Finding, Recogniser } from './draft';
import { groupOf, matchPiece } from './match-groups';

const PLACE = '[\\p{Script=Han}·]{2,20}?';
const BOTH = new RegExp(`^(?:籍贯[、/及和与]出生地|籍贯\\(出生地\\)|出生地[、/及和与]籍贯)[:为]?(${PLACE})人?$`, 'du');
const NATIVE = new RegExp(`^(?:籍贯|祖籍|原籍)[:为是系]?(${PLACE})人?$`, 'du');
const BIRTHPLACE = new RegExp(`^(?:出生地[:为是]?|出生于|生于|出生在)(${PLACE})人?$`, 'du');
/** 江苏扬州人, 沭阳县人 */
const NATIVE_OF = new RegExp(`^(${PLACE})人氏?$`, 'du');
/** 浙江杭州出生 */
const BORN_IN = new RegExp(`^(${PLACE})出生$`, 'du');
const BARE = /^([\p{Script=Han}·]{2,20}?)人?$/du;
const NO_PLACE =
  /(?:候选|负责|主持|带头|代表|代言|法|委托|经纪|当事|发言|领军|军)$|[年月]|[一二三四五六七八九十〇]{3}/u; // 一九六〇一月出生 is a damaged birth

/** 江苏扬州人, 籍贯广东普宁, 籍贯、出生地:广东新会, 出生地:广西梧州. */
export const readNativePlace: Recogniser = (text, piece) => {
  if (piece.label === 'nativePlace') return find(text, piece, BARE, ['nativePlace']);
  if (piece.label === 'birthplace') return find(text, piece, BARE, ['birthplace']);
  if (piece.label === 'nativeAndBirthplace') return find(text, piece, BARE, ['nativePlace', 'birthplace']);
  return (
    find(text, piece, BOTH, ['nativePlace', 'birthplace']) ??
    find(text, piece, NATIVE, ['nativePlace']) ??
    find(text, piece, BIRTHPLACE, ['birthplace']) ??
    find(text, piece, BORN_IN, ['birthplace']) ??
    find(text, piece, NATIVE_OF, ['nativePlace'])
  );
};

function find(text: string, piece: Parameters<Recogniser>[1], pattern: RegExp, fields: readonly Finding['field'][]) {
  const match = matchPiece(pattern, text, piece);
  const place = match === null ? null : groupOf(match, piece, 1);
  if (place === null || NO_PLACE.test(text.slice(place.start, place.end))) return null;
  return fields.map((field) => ({ field, ...place }));
}
