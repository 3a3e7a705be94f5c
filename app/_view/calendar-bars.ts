import type { CalendarDay } from '@/lib/queries/calendar-month';
import type { NoticeCard } from '@/lib/queries/notice-card';

/** One day of a bar: past, today or to come, a day that does not count, the last one. */
interface BarSegment {
  readonly date: string;
  readonly kind: 'past' | 'on' | 'soon' | 'thin' | 'thin over' | 'end' | 'end over' | 'end soon';
  /** its place among the window's working days */
  readonly ordinal: number | null;
}

/** A window within one week of the calendar. */
export interface CalendarBar {
  readonly notice: NoticeCard;
  /** from 0, the uppermost */
  readonly lane: number;
  readonly segments: readonly BarSegment[];
  /** false for a bar that goes on from the week before */
  readonly begins: boolean;
  /** over how many of its days the name can be written */
  readonly label: number;
}

/** A day of a week with the bars that begin in its cell, and how many windows of the day have none. */
export interface BarCell {
  readonly day: CalendarDay;
  readonly bars: readonly CalendarBar[];
  readonly hidden: number;
}

/** More bars than this make a calendar that nobody reads; the others are counted. */
const LANES = 3;

/**
 * Lays the windows of a month into the lanes of its weeks, at most three; a window that goes on keeps its lane.
 * Example: the sample notice is a bar of seven days in the fourth week of December 2025 and one of one day in the fifth.
 */
export function calendarBars(
  weeks: readonly (readonly CalendarDay[])[],
  notices: readonly NoticeCard[],
  today: string,
): BarCell[][] {
  let lanes: ReadonlyMap<string, number> = new Map();
  return weeks.map((week) => {
    const bars = barsOfWeek(week, notices, lanes, today);
    lanes = new Map(bars.map(({ notice, lane }) => [notice.id, lane]));
    return week.map((day) => ({
      day,
      bars: bars.filter(({ segments }) => segments[0]?.date === day.date),
      hidden: day.running - bars.filter(({ segments }) => segments.some(({ date }) => date === day.date)).length,
    }));
  });
}

/** How many lanes the fullest week needs. Example: 1 for the sample notice alone. */
export function lanesUsed(cells: readonly (readonly BarCell[])[]): number {
  return Math.max(0, ...cells.flat().flatMap(({ bars }) => bars.map(({ lane }) => lane + 1)));
}

function barsOfWeek(
  week: readonly CalendarDay[],
  notices: readonly NoticeCard[],
  before: ReadonlyMap<string, number>,
  today: string,
): CalendarBar[] {
  const taken = Array.from({ length: LANES }, () => new Set<string>());
  const bars: CalendarBar[] = [];
  for (const notice of inDrawingOrder(notices, before)) {
    const segments = week.flatMap((day) => segmentOf(notice, day, today) ?? []);
    if (segments.length === 0) continue;
    const isFree = (lane: number) => segments.every(({ date }) => taken[lane]?.has(date) === false);
    const wanted = [before.get(notice.id) ?? -1, ...taken.keys()];
    const lane = wanted.find(isFree);
    if (lane === undefined) continue;
    for (const { date } of segments) taken[lane]?.add(date);
    const { opens, closes } = notice.window;
    bars.push({ notice, lane, segments, begins: segments[0]?.date === (opens ?? closes), label: labelOf(segments) });
  }
  return bars;
}

/** Those that go on come first, then by the day on which they open. */
function inDrawingOrder(notices: readonly NoticeCard[], before: ReadonlyMap<string, number>): NoticeCard[] {
  const firstDay = ({ window: { opens, closes } }: NoticeCard) => opens ?? closes ?? '';
  return [...notices].sort((a, b) => {
    const goesOn = Number(before.has(b.id)) - Number(before.has(a.id));
    if (goesOn !== 0) return goesOn;
    return firstDay(a) === firstDay(b) ? 0 : firstDay(a) < firstDay(b) ? -1 : 1;
  });
}

function segmentOf({ window }: NoticeCard, day: CalendarDay, today: string): BarSegment | null {
  const { opens, closes, state, days } = window;
  const [first, last] = [opens ?? closes, closes ?? opens];
  if (first === null || last === null || day.date < first || day.date > last) return null;
  const ordinal = days.find(({ date }) => date === day.date)?.ordinal ?? null;
  const over = state === 'closed' || state === 'withdrawn' || day.date < today;
  if (day.date === closes) {
    const kind = over ? 'end over' : state === 'upcoming' ? 'end soon' : 'end';
    return { date: day.date, kind, ordinal };
  }
  if (!day.working) return { date: day.date, kind: over ? 'thin over' : 'thin', ordinal };
  return { date: day.date, kind: over ? 'past' : state === 'upcoming' ? 'soon' : 'on', ordinal };
}

/** The name stands on days that are drawn alike, so that it can be read on all of them. */
function labelOf(segments: readonly BarSegment[]): number {
  const other = segments.findIndex(({ kind }) => kind !== segments[0]?.kind);
  return other === -1 ? segments.length : other;
}
