import { readNumeral } from '../../text/numerals';
import type { Recogniser } from './draft';
import { dateFinding, datedWords } from './dated-facts';

const BEFORE = /^(?:出生年月日?:?|出生日期:?|出生时间:?|出生:?|出生于|生于|于)?$/u;
const AFTER = /^(?:出?生人?|出生|生)?$/u;
/** 1969年11月出生于江苏扬州 */
const AT_PLACE = /^(?:出?生)(?:于|在)([\p{Script=Han}]{2,15})$/u;
/** (52岁), 【40岁】 after a date in a cell */
const AGE = /^(?:出?生)?\([0-9]{1,2}岁\)$/u;
/** 197503 in a cell */
const COMPACT = /^((?:19|20)[0-9]{2})(0[1-9]|1[0-2])$/u;

/** 1969年11月生, 生于１９６９年, 出生于1965年8月, 1975.03: as precise as it is printed. */
export const readBirth: Recogniser = (text, piece) => {
  if (piece.label !== null && piece.label !== 'birth') return null;
  const compact = piece.label === 'birth' ? COMPACT.exec(text.slice(piece.start, piece.end)) : null;
  if (compact !== null) {
    const date = {
      year: readNumeral(compact[1] ?? ''),
      month: readNumeral(compact[2] ?? ''),
      day: null,
      start: 0,
      end: 6,
    };
    return dateFinding('birth', piece, date);
  }
  const words = datedWords(text, piece);
  if (words === null || !BEFORE.test(words.before)) return null;
  if (AFTER.test(words.after) || AGE.test(words.after)) return dateFinding('birth', piece, words.date);
  const place = AT_PLACE.exec(words.after)?.[1];
  if (place === undefined) return null;
  return [
    ...dateFinding('birth', piece, words.date),
    { field: 'birthplace', start: piece.end - place.length, end: piece.end },
  ];
};
