import type { NomineeField } from '../../notice/nominee';
import { dateAt, partialDateOf, type PrintedDate } from '../dates/printed-date';
import type { Stretch } from '../nominees/entry';
import type { Finding } from './draft';

/** The parts of a clause about a date: 于 1988年7月 参加工作 */
export interface DatedWords {
  readonly before: string;
  readonly date: PrintedDate;
  readonly after: string;
}

const OPENING = /^[^0-9一二]{0,12}/u;

/** The first date of a piece and the words around it, `null` without one. Example: 1969年11月生 gives 1969-11 and 生. */
export function datedWords(text: string, piece: Stretch): DatedWords | null {
  const words = text.slice(piece.start, piece.end);
  const lead = OPENING.exec(words)?.[0].length ?? 0;
  for (const at of [lead, 0]) {
    const date = dateAt(words, at);
    if (date !== null) return { before: words.slice(0, at), date, after: words.slice(date.end) };
  }
  return null;
}

/** The finding of a date; a month or a day that no calendar has is a doubt. */
export function dateFinding(field: NomineeField, piece: Stretch, date: PrintedDate): Finding[] {
  const place = { start: piece.start + date.start, end: piece.start + date.end };
  const value = partialDateOf(date);
  if (value !== null) return [{ field, ...place, value }];
  const year = date.year === null ? '' : String(date.year);
  return [{ field, ...place, value: year, doubt: 'invalid-date' }];
}
