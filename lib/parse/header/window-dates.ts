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
}

const STARTS_NUMBER = firstUnits('0123456789〇一二三四五六七八九十');
const REACH = 60;

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

function context(text: string, from: number, range: DateRange): { before: string; after: string } {
  const before = text.slice(Math.max(from, range.start - REACH), range.start);
  const sentence = Math.max(before.lastIndexOf('。'), before.lastIndexOf(';'));
  const own = before.slice(sentence + 1);
  // 2.公示时间。2019年3月16日至…: the label is a sentence of its own
  return { before: own === '' ? before : own, after: text.slice(range.end, range.end + 8) };
}
