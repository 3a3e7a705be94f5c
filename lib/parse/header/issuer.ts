import { ABSENT, inferred, stated, type Inferred, type Reading, type Stated } from '../../notice/reading';
import type { DivisionCode } from '../../notice/formats';
import type { Tier } from '../../notice/notice';
import { regionOfIssuer, type IssuerRegion } from '../../places/issuer-region';
import { printed, spanOf, type SourceText } from '../../text/source-text';
import { partialDateOf } from '../dates/printed-date';
import { BODY_SUFFIXES } from '../lexicon/body-suffixes';
import { alternation } from '../lexicon/word-pattern';
import type { NoticeArea } from '../locate/notice-area';
import type { ParseContext } from '../parse-context';
import { STAMP } from './signature';

const STAMP_AT_END = new RegExp(`${STAMP}$`, 'u');
/** 中共成都市青白江区委组织部关于…, 宜昌市委组织部任前公示 */
const IN_TITLE = new RegExp(
  `^((?:中共|中国共产党)?[\\p{Script=Han}()]{2,30}?(?:${alternation(BODY_SUFFIXES)})(?<!干部))(?=关于|对|任前|任职前|拟任|公示|干部|领导)`,
  'du',
);

/** The body that signed, as printed; without a signer the one that the title names. */
export function readIssuer(source: SourceText, area: NoticeArea): Reading<string> {
  const signer = area.signature?.issuer ?? null;
  if (signer !== null) {
    const words = source.tight.slice(signer.start, signer.end);
    const end = signer.end - (STAMP_AT_END.exec(words)?.[0].length ?? 0);
    return stated(printed(source, signer.start, end), spanOf(source, signer.start, end));
  }
  const title = area.title;
  if (title === null) return ABSENT;
  const length = IN_TITLE.exec(source.tight.slice(title.start, title.end))?.[1]?.length;
  if (length === undefined) return ABSENT;
  const span = spanOf(source, title.start, title.start + length);
  return inferred(printed(source, title.start, title.start + length), span, { code: 'issuer-from-title', because: [] });
}

/** The day under the signature. */
export function readSignedOn(source: SourceText, area: NoticeArea): Reading<string> {
  const date = area.signature?.date ?? null;
  const value = date === null ? null : partialDateOf(date);
  return date === null || value === null ? ABSENT : stated(value, spanOf(source, date.start, date.end));
}

const UNIT = /大学|学院|公司|集团|医院|学校|中学|银行|研究[院所]/u;
/** 绵阳市|第五人民医院, 沭阳县|中学: a hospital or school with the full name of a city or county is run by it; 绵阳中学 may be any, 浙江省|人民医院 sits in no city */
const LOCAL_UNIT = /^(?!.*(?:大学|学院|公司|集团|附属|研究[院所]))[\p{Script=Han}]{0,12}(?:医院|学校|中学)/u;
const FULL_NAME = /[市县区旗州盟]$/u;

/** The region that a name tells, unless it is that of a unit which may belong to another. */
function regionTold(words: string): IssuerRegion | null {
  const region = regionOfIssuer(words);
  if (region === null || !UNIT.test(words)) return region;
  return FULL_NAME.test(region.name) && LOCAL_UNIT.test(words.slice(region.end)) ? region : null;
}

/** The region whose department issues the notice, or whose hospital or school; a university's or a company's name tells none. */
export function readRegion(
  source: SourceText,
  area: NoticeArea,
  issuer: Reading<string>,
  context: ParseContext,
  address: Reading<string>,
): Reading<DivisionCode> {
  const title = area.title;
  const signed = issuer.certainty === 'absent' ? null : regionTold(issuer.value);
  if (issuer.certainty !== 'absent' && signed === null && UNIT.test(issuer.value)) return ABSENT;
  if (issuer.certainty !== 'absent' && signed !== null) {
    return inferred(signed.code, issuer.span, { code: 'issuer-region', because: [], detail: signed.name });
  }
  const words = title === null ? '' : source.tight.slice(title.start, title.end);
  const named = title === null ? null : regionTold(words);
  if (title !== null && named !== null) {
    const span = spanOf(source, title.start + named.start, title.start + named.end);
    return inferred(named.code, span, { code: 'issuer-region', because: [], detail: named.name });
  }
  const placed = issuer.certainty === 'absent' ? null : regionOfTown(issuer, address);
  if (placed !== null) return placed;
  if (context.region === undefined) return ABSENT;
  const span = spanOf(source, area.start, title?.end ?? area.start);
  return inferred(context.region, span, { code: 'issuer-region', because: [] });
}

const TOWN = /(?:中共|中国共产党)?([\p{Script=Han}]{1,6}(?:镇|乡|街道|苏木))/u;

/** 中共双桥镇委员会, with the address 南宁市武鸣区双桥镇双桥街1号: a town that the gazetteer does not know lies where its address says. */
function regionOfTown(
  issuer: Stated<string> | Inferred<string>,
  address: Reading<string>,
): Reading<DivisionCode> | null {
  const town = TOWN.exec(issuer.value)?.[1];
  const at = town === undefined || address.certainty === 'absent' ? -1 : address.value.indexOf(town);
  if (at <= 0 || address.certainty === 'absent') return null;
  const region = regionOfIssuer(address.value.slice(0, at));
  if (region === null) return null;
  return inferred(region.code, issuer.span, { code: 'issuer-region', because: [address.span], detail: region.name });
}

const TIER_WORDS: readonly (readonly [Tier, RegExp])[] = [
  ['central', /中管|中央管理/u],
  ['province', /省管|省委管理|区管厅|自治区管|厅级领导干部/u],
  ['city', /市管|州管|盟管|市委管理|州委管理/u],
  ['county', /县管|区管|旗管|科级|县委管理|区委管理/u],
];

/** Who manages the posts: 省管干部 says it, else the level of the issuing department. */
export function readTier(
  source: SourceText,
  area: NoticeArea,
  issuer: Reading<string>,
  region: Reading<DivisionCode>,
): Reading<Tier> {
  const start = area.title?.start ?? area.start;
  const end = Math.min(area.entries[0]?.start ?? area.end, start + 300);
  const words = source.tight.slice(start, end);
  for (const [tier, pattern] of TIER_WORDS) {
    const match = pattern.exec(words);
    if (match !== null) return stated(tier, spanOf(source, start + match.index, start + match.index + match[0].length));
  }
  if (issuer.certainty === 'absent') return ABSENT;
  if (UNIT.test(issuer.value)) return inferred('unit', issuer.span, { code: 'issuer-region', because: [] });
  if (region.certainty === 'absent') return ABSENT;
  const level = regionOfIssuer(issuer.value)?.level;
  return level === undefined ? ABSENT : inferred(level, issuer.span, { code: 'issuer-region', because: [] });
}
