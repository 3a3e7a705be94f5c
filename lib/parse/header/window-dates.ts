import { firstUnits } from '../../text/first-units';
import type { SourceText } from '../../text/source-text';
import { dateRangeAt, type DateRange } from '../dates/date-range';
import type { NoticeArea } from '../locate/notice-area';

/** A date or range in a notice's own sentences, with how sure it is that it is the window. */
export interface WindowDates {
  readonly range: DateRange;
  /** the words of its sentence before it */
  readonly before: string;
  readonly after: string;
  /** told of a notice before this one: 对龙潭明等11名同志进行了公示，公示期为… */
  readonly past: boolean;
}

/** 进行了公示, 发布了《…任前公示公告》, 已于4月20日公示, 已公示17名干部 */
const PAST = /(?:进行|予以|给予|发布|刊登|刊发|公布|作)了|已(?:(?:于|在|经)[^。]{0,40})?(?:公示|公告|发布)/u;
const PUBLISHED = '(?:发布|刊登|刊发|公布|发出)的?《';
/** 3月2日发布的《…公示》 */
const PUBLISHED_THEN = new RegExp(`^,?${PUBLISHED}`, 'u');
/** 9月6日发布的《…公示》（公示时间：9月7日至9月13日）: the bracket tells of what stands before it */
const QUOTED = new RegExp(`${PUBLISHED}[^》]{2,80}》\\([^()]{0,20}$`, 'u');
/** 由9月22日至9月28日延长为…: what is replaced is over */
const REPLACED =
  /^止?,?(?:延长|顺延|推迟|变更|调整|更正|修改|改)(?:为|至|到)[0-9〇一二三四五六七八九十年月日.]{4,12}(?:至|到|-|~)/u;
const STARTS_NUMBER = firstUnits('0123456789〇一二三四五六七八九十');
const REACH = 60;
const AHEAD = 24;
const LONGEST_SENTENCE = 300;

/** All dates in the frame that could bound a window, in order; the signature's is left out. */
export function windowDates(source: SourceText, area: NoticeArea): WindowDates[] {
  const text = source.tight;
  const found: WindowDates[] = [];
  for (const part of area.frame) {
    for (let at = part.start; at < part.end; at++) {
      if (!isNumeral(text, at) || isNumeral(text, at - 1)) continue;
      const range = dateRangeAt(text, at);
      if (range === null || range.end > part.end || range.opens?.month === null) continue;
      if (at !== area.signature?.date?.start) found.push({ range, ...context(text, part.start, range) });
      at = range.end - 1;
    }
  }
  return found;
}

function isNumeral(text: string, at: number): boolean {
  return STARTS_NUMBER[text.charCodeAt(at)] === 1;
}

/** Whether the words of a sentence before an offset speak of a notice that is over. */
export function isPast(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - LONGEST_SENTENCE), at);
  const after = /^[^,。;]{0,40}/u.exec(text.slice(at, at + 40))?.[0] ?? '';
  const now = Math.max(before.lastIndexOf('。'), before.lastIndexOf(',现')); // 已公示17名干部的基础上，现对…等3名同志
  return PAST.test(before.slice(now + 1) + after);
}

function context(text: string, from: number, range: DateRange): Omit<WindowDates, 'range'> {
  const before = text.slice(Math.max(from, range.start - REACH), range.start);
  const sentence = Math.max(before.lastIndexOf('。'), before.lastIndexOf(';'));
  const own = before.slice(sentence + 1);
  // 2.公示时间。2019年3月16日至…: the label is a sentence of its own
  const after = text.slice(range.end, range.end + AHEAD);
  const past =
    isPast(text, from, range.start) || QUOTED.test(before) || PUBLISHED_THEN.test(after) || REPLACED.test(after);
  return { before: own === '' ? before : own, after, past };
}
