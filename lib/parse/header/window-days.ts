import type { IsoDate } from '../../notice/formats';
import { ABSENT, inferred, stated, type Inference, type Reading } from '../../notice/reading';
import { spanOf, type SourceText } from '../../text/source-text';
import { isoDate, type PrintedDate } from '../dates/printed-date';
import type { Doubt } from '../fields/draft';
import type { ParseContext } from '../parse-context';

/** One day of a window with what is doubtful about it. */
export interface DayReading {
  readonly reading: Reading<IsoDate>;
  readonly doubts: readonly Doubt[];
}

/** The first day: its year printed, else the one that lies nearest to the day of signature, else the document's. */
export function openingDay(
  source: SourceText,
  date: PrintedDate,
  signedOn: Reading<string>,
  context: ParseContext,
  field = 'window.opens',
): DayReading {
  const { year, month, day, start, end } = date;
  const span = spanOf(source, start, end);
  if (month === null || day === null) return missing(date, field);
  if (year !== null) return whole(date, field, isoDate(year, month, day), (value) => stated(value, span));
  if (signedOn.certainty !== 'absent') {
    const inference: Inference = { code: 'year-from-sign-date', because: [signedOn.span] };
    const near = nearest(signedOn.value, month, day);
    return whole(date, field, near, (value) => inferred(value, span, inference));
  }
  if (context.year === undefined) return missing(date, field);
  const inference: Inference = { code: 'year-from-context', because: [] };
  return whole(date, field, isoDate(context.year, month, day), (value) => inferred(value, span, inference));
}

/** The last day: what it leaves out is that of the first day, a year later when it would lie before it. */
export function closingDay(source: SourceText, date: PrintedDate, opens: PrintedDate, opensOn: IsoDate): DayReading {
  const { start, end, day } = date;
  if (day === null) return missing(date, 'window.closes');
  const span = spanOf(source, start, end);
  const month = date.month ?? Number(opensOn.slice(5, 7));
  const openYear = Number(opensOn.slice(0, 4));
  const because = [spanOf(source, opens.start, opens.end)];
  if (date.year !== null)
    return whole(date, 'window.closes', isoDate(date.year, month, day), (value) => stated(value, span));
  const same = isoDate(openYear, month, day);
  const value = same !== null && same < opensOn && date.month !== null ? isoDate(openYear + 1, month, day) : same;
  const code = date.month === null ? 'month-from-opening' : 'year-from-opening';
  return whole(date, 'window.closes', value, (iso) => inferred(iso, span, { code, because }));
}

function whole(
  date: PrintedDate,
  field: string,
  value: IsoDate | null,
  reading: (value: IsoDate) => Reading<IsoDate>,
): DayReading {
  const { start, end } = date;
  if (value === null) return { reading: ABSENT, doubts: [{ code: 'invalid-date', start, end, field }] };
  return { reading: reading(value), doubts: [] };
}

function missing({ start, end }: PrintedDate, field: string): DayReading {
  return { reading: ABSENT, doubts: [{ code: 'missing-field', start, end, field }] };
}

/** The day of the year that lies nearest to another day: 1月4日 signed on 2020-12-30 is in 2021. */
function nearest(signedOn: IsoDate, month: number, day: number): IsoDate | null {
  const year = Number(signedOn.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((candidate) => isoDate(candidate, month, day) ?? []);
  const distance = (iso: IsoDate) => Math.abs(Date.parse(iso) - Date.parse(signedOn));
  return days.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
