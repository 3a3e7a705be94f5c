import { ABSENT, stated, type Reading } from '../../notice/reading';
import { NUMERAL_CLASS, readNumeral } from '../../text/numerals';
import { gapBefore, spanOf, type SourceText } from '../../text/source-text';
import { GAP } from '../../text/white-space';
import type { NoticeArea } from '../locate/notice-area';
import { isPast } from './window-dates';

/** 等12名同志, 七名干部, 8名拟任干部, 38位 */
const COUNT = new RegExp(`([${NUMERAL_CLASS}]{1,4})(?:名|位|人(?!大|民|才|事|选|员|力|社))`, 'dgu');
const BEHIND = new RegExp(`(?:以上|上述)([${NUMERAL_CLASS}]{1,4})(?:名|位|人)`, 'du');
/** 前3名, 第一名 and the like count no nominees; 这两位同志 points back at some */
const NO_COUNT = /[第前每各一某这该]$/u;
/** 庞树德、蒲玉清二同志: a bare numeral, where so many names stand before it (李立三同志 is a name) */
const NAMED = new RegExp(`([${NUMERAL_CLASS}]{1,2})同志(?=的|任|予以|进行|公示|有关|基本|情况|拟|职务|,)`, 'gu');
const NAME = /^[\p{Script=Han}·]{2,8}$/u;
const LAST_NAME = /[\p{Script=Han}·]{2,4}$/u;
const PAIR = /([\p{Script=Han}·]{2,4})和([\p{Script=Han}·]{2,4})$/u;
const LONGEST_NAMES = 120;
const LONGEST_INTRO = 1200;

/** 等12名同志 → 12: in the announcing sentence, else in the title. */
export function readDeclaredCount(source: SourceText, area: NoticeArea): Reading<number> {
  const introStart = area.title?.end ?? area.start;
  const first = area.entries[0]?.start ?? area.end;
  const intro = countIn(source, introStart, Math.min(first, introStart + LONGEST_INTRO));
  if (intro.certainty !== 'absent' || area.title === null) return intro;
  const titled = countIn(source, area.title.start, area.title.end);
  return titled.certainty === 'absent' ? countBehind(source, area) : titled;
}

/** 现将以上7名拟任职干部予以公示: behind a list that stands first. */
function countBehind(source: SourceText, area: NoticeArea): Reading<number> {
  const last = area.entries.at(-1)?.end ?? area.end;
  const words = source.tight.slice(last, Math.min(area.end, last + LONGEST_INTRO));
  const match = BEHIND.exec(words);
  const place = match?.indices?.[1];
  const value = readNumeral(match?.[1] ?? '');
  if (place === undefined || value === null || value === 0) return ABSENT;
  return stated(value, spanOf(source, last + place[0], last + place[1]));
}

function countIn(source: SourceText, start: number, end: number): Reading<number> {
  const words = source.tight.slice(start, end);
  for (const match of words.matchAll(COUNT)) {
    const place = match.indices?.[1];
    const value = readNumeral(match[1] ?? '');
    if (place === undefined || value === null || value === 0 || NO_COUNT.test(words.slice(0, place[0]))) continue;
    if (isQuoted(words, place[0])) continue;
    if (isPast(source.tight, start, start + place[0])) continue;
    if (/以上|以下|\)拟/u.test(words.slice(place[1] + 1, place[1] + 3)) || isHeading(source, start + place[0]))
      continue;
    return stated(value, spanOf(source, start + place[0], start + place[1]));
  }
  return countOfNamed(source, start, words);
}

function countOfNamed(source: SourceText, start: number, words: string): Reading<number> {
  for (const match of words.matchAll(NAMED)) {
    const { index } = match;
    const numeral = match[1] ?? '';
    const names = namesBefore(words.slice(Math.max(0, index - LONGEST_NAMES), index));
    if (names === 0 || readNumeral(numeral) !== names || isQuoted(words, index)) continue;
    const at = start + index;
    if (!isPast(source.tight, start, at)) return stated(names, spanOf(source, at, at + numeral.length));
  }
  return ABSENT;
}

/** How many names a list ends with: 拟提拔任用的庞树德、蒲玉清; 0 where there is no list, as before 李一同志. */
function namesBefore(words: string): number {
  const clause = Math.max(...[...',。;:'].map((mark) => words.lastIndexOf(mark)));
  const names = words.slice(clause + 1).split('、');
  const last = names.pop() ?? '';
  const isPair = PAIR.test(last);
  if (names.length === 0) return isPair ? 2 : 0;
  const [first = '', ...middle] = names;
  const isList = LAST_NAME.test(first) && middle.every((name) => NAME.test(name)) && (isPair || NAME.test(last));
  return isList ? names.length + (isPair ? 2 : 1) : 0;
}

/** 《关于李雪松等5名同志…的公告》 */
function isQuoted(words: string, at: number): boolean {
  return words.lastIndexOf('《', at) > words.lastIndexOf('》', at);
}

/** 一、拟晋升一级调研员人选（2名）: the count of a group, in a line with a number of its own */
function isHeading(source: SourceText, at: number): boolean {
  if (!/\(共?$/u.test(source.tight.slice(Math.max(0, at - 2), at))) return false;
  let start = at;
  while (start > 0 && at - start < 80 && gapBefore(source, start) < GAP.line) start--;
  return /^\(?[0-9一二三四五六七八九十]{1,3}[、.)]/u.test(source.tight.slice(start, at));
}
