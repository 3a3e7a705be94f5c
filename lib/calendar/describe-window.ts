import type { IsoDate } from '../notice/formats';
import { beijingDate } from './beijing-clock';
import { daysBetween, type Day } from './day-kind';
import { addDays, dayNumber } from './iso-date';
import { OFFICIAL_CALENDAR } from './official-calendar';
import { resolveWindow, type InferredClosing, type ResolvedWindow, type WindowFacts } from './resolve-window';
import { checkStatutory, type StatutoryCheck } from './statutory-check';
import { stateOf, type WindowState } from './window-state';
import { countWorkingDays, type WorkingDayCount } from './working-days';

/** A day of the window with its place in the count. */
interface ExplainedDay extends Day {
  /** 首日计入: 1 for the first working day of the window; `null` for a day that does not count */
  readonly ordinal: number | null;
  /** 首日不计: the same when the count begins on the day after the opening */
  readonly ordinalAfterFirst: number | null;
  /** working days from this day to the last, both included */
  readonly left: number;
}

interface StatedLength {
  readonly workingDays: number;
  readonly agrees: boolean;
}

/** Everything a reader can be told of a comment window at an instant; words for it are made elsewhere. */
export interface WindowView {
  readonly state: WindowState;
  readonly opens: IsoDate | null;
  /** printed, or computed from the length when `closesInferred` says so */
  readonly closes: IsoDate | null;
  readonly closesAt: string | null;
  readonly closesInferred: InferredClosing | null;
  /** the day on which the notice was taken back as a whole; null also before that day */
  readonly withdrawnOn: IsoDate | null;
  readonly workingDays: WorkingDayCount | null;
  /** the number of working days that the notice states beside both dates, and whether either way of counting gives it */
  readonly statedLength: StatedLength | null;
  /** working days on which one can still comment, today included until its last hour; 0 once closed or withdrawn */
  readonly workingDaysLeft: number | null;
  /** days on which one can still comment, of any kind, today included; 0 once closed or withdrawn */
  readonly daysLeft: number | null;
  /** working days since the last day; `null` while it is not closed */
  readonly daysSinceClose: number | null;
  /** each day from the first to the last; empty when one of them is unknown */
  readonly days: readonly ExplainedDay[];
  /** the numbers of the State Council's papers for the years of these days */
  readonly papers: readonly string[];
  readonly statutory: StatutoryCheck;
}

/** No comment window is explained day by day for longer than this. */
const LONGEST_WINDOW = 366;

/**
 * The view of a window at an instant, by Beijing time.
 * Example: 2025-12-22 to 2025-12-29 at noon on 2025-12-25 is open, with 3 working days left (25, 26 and 29) and 5 days.
 */
export function describeWindow(window: WindowFacts, now: Date): WindowView {
  const resolved = resolveWindow(window);
  const { opens, closes, closesInferred } = resolved;
  const state = stateOf(resolved, now);
  const today = beijingDate(now);
  const whole = opens !== null && closes !== null && !resolved.contradictory;
  const workingDays = whole ? countWorkingDays(opens, closes) : null;
  return {
    state,
    opens,
    closes,
    closesAt: window.closesAt,
    closesInferred,
    withdrawnOn: state === 'withdrawn' ? resolved.withdrawnOn : null,
    workingDays,
    statedLength: compareLength(window.workingDays, closesInferred === null ? workingDays : null),
    ...daysLeft(resolved, state, today),
    daysSinceClose: state === 'closed' && closes !== null ? countWorkingDays(closes, today).firstNotCounted : null,
    days: whole ? explainDays(opens, closes) : [],
    papers: whole ? papersBetween(opens, closes) : [],
    statutory: checkStatutory(resolved, workingDays, window.workingDays),
  };
}

/** A length that was used to compute the closing day cannot contradict it. */
function compareLength(stated: number | null, count: WorkingDayCount | null): StatedLength | null {
  if (stated === null || count === null) return null;
  return { workingDays: stated, agrees: stated === count.firstCounted || stated === count.firstNotCounted };
}

function papersBetween(opens: IsoDate, closes: IsoDate): string[] {
  const [first, last] = [Number(opens.slice(0, 4)), Number(closes.slice(0, 4))];
  const papers: string[] = [];
  for (let year = first; year <= last && year - first <= 1; year++)
    papers.push(...(OFFICIAL_CALENDAR.papers.get(year) ?? []));
  return papers;
}

function daysLeft({ opens, closes }: ResolvedWindow, state: WindowState, today: IsoDate) {
  if (state === 'closed' || state === 'withdrawn') return { workingDaysLeft: 0, daysLeft: 0 };
  if (closes === null || state === 'unknown') return { workingDaysLeft: null, daysLeft: null };
  const from = opens !== null && opens > today ? opens : today;
  return {
    workingDaysLeft: countWorkingDays(from, closes).firstCounted,
    daysLeft: dayNumber(closes) - dayNumber(from) + 1,
  };
}

function explainDays(opens: IsoDate, closes: IsoDate): ExplainedDay[] {
  if (closes > addDays(opens, LONGEST_WINDOW)) return [];
  const days = daysBetween(opens, closes);
  const total = days.filter(({ working }) => working).length;
  let counted = 0;
  const firstCounts = days[0]?.working === true ? 1 : 0;
  return days.map((day) => {
    const left = total - counted;
    if (day.working) counted++;
    const ordinal = day.working ? counted : null;
    const ordinalAfterFirst = ordinal === null || day.date === opens ? null : ordinal - firstCounts;
    return { ...day, ordinal, ordinalAfterFirst, left };
  });
}
