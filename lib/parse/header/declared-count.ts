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
const NAMED = new RegExp(
  `([\\p{Script=Han}·]{2,}(?:[、和][\\p{Script=Han}·]{2,8}?)+)([${NUMERAL_CLASS}]{1,2})同志`,
  'dgu',
);
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
    if (words.lastIndexOf('《', place[0]) > words.lastIndexOf('》', place[0])) continue; // 《关于李雪松等5名同志…的公告》
    if (isPast(source.tight, start, start + place[0])) continue;
    if (/以上|以下|\)拟/u.test(words.slice(place[1] + 1, place[1] + 3)) || isHeading(source, start + place[0]))
      continue;
    return stated(value, spanOf(source, start + place[0], start + place[1]));
  }
  return countOfNamed(source, start, words);
}

function countOfNamed(source: SourceText, start: number, words: string): Reading<number> {
  for (const match of words.matchAll(NAMED)) {
    const place = match.indices?.[2];
    const names = (match[1] ?? '').split(/[、和]/u).length;
    if (place === undefined || readNumeral(match[2] ?? '') !== names) continue;
    return stated(names, spanOf(source, start + place[0], start + place[1]));
  }
  return ABSENT;
}

/** 一、拟晋升一级调研员人选（2名）: the count of a group, in a line with a number of its own */
function isHeading(source: SourceText, at: number): boolean {
  if (!/\(共?$/u.test(source.tight.slice(Math.max(0, at - 2), at))) return false;
  let start = at;
  while (start > 0 && at - start < 80 && gapBefore(source, start) < GAP.line) start--;
  return /^\(?[0-9一二三四五六七八九十]{1,3}[、.)]/u.test(source.tight.slice(start, at));
}
