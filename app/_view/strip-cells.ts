import type { StripDay } from '@/lib/queries/window-view';

/** One column of a strip: the day, its classes, and whether the name of its month stands above it. */
export interface StripCell {
  readonly day: StripDay;
  readonly shape: string;
  readonly month: boolean;
  /** only where narrow screens have dropped the first week */
  readonly narrowMonth: boolean;
}

const LONGEST_RUN = 9;

/** How many days in a row from here do not count, at most nine; 0 in the middle of a run. */
function runFrom(days: readonly StripDay[], at: number): number {
  const day = days[at];
  if (day === undefined || day.working) return 0;
  const before = days[at - 1];
  const sameRun = before !== undefined && !before.working && before.reason === day.reason;
  if (sameRun) return 0;
  let length = 0;
  while (days[at + length]?.reason === day.reason && days[at + length]?.working === false) length += 1;
  return Math.min(length, LONGEST_RUN);
}

function shapeOf(days: readonly StripDay[], at: number, day: StripDay): string {
  const run = runFrom(days, at);
  const classes = {
    d: true,
    mon: day.weekday === 1,
    'week-1': day.spare,
    off: !day.working,
    run: run > 0,
    [`run-${run}`]: run > 1,
    hol: day.reason === 'holiday',
    makeup: day.reason === 'make-up',
    in: day.inWindow,
    far: !day.inWindow,
    first: day.first,
    last: day.last,
    past: day.past,
    now: day.today,
  };
  return Object.entries(classes)
    .flatMap(([name, on]) => (on ? [name] : []))
    .join(' ');
}

/** The columns of a strip. The hatch over days that do not count is drawn once a run, so that it has no seams. */
export function stripCells(days: readonly StripDay[]): StripCell[] {
  return days.map((day, at) => {
    const month = at === 0 || day.date.endsWith('-01');
    return {
      day,
      shape: shapeOf(days, at, day),
      month,
      narrowMonth: !month && days[at - 1]?.spare === true && !day.spare,
    };
  });
}
