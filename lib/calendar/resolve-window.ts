import type { IsoDate } from '../notice/formats';
import { instantInBeijing } from './beijing-clock';
import { addDays } from './iso-date';
import { countWorkingDays, nthWorkingDay } from './working-days';

/** What a notice says of its comment window; dates in Beijing, `closesAt` as `HH:MM`. */
export interface WindowFacts {
  readonly opens: IsoDate | null;
  readonly closes: IsoDate | null;
  readonly closesAt: string | null;
  readonly workingDays: number | null;
  /** the day on which the notice was taken back as a whole; from then on nobody can comment */
  readonly withdrawnOn?: IsoDate | null;
}

/** A closing day that was computed from a stated length (公示期5个工作日) and the opening day. */
export interface InferredClosing {
  readonly code: 'from-length';
  readonly workingDays: number;
  /** the last day if the opening day is the first of the working days */
  readonly firstCounted: IsoDate;
  /** the last day if the count begins on the day after, which is taken for the closing day */
  readonly firstNotCounted: IsoDate;
  readonly provisional: boolean;
}

/** The window with its closing day, printed or computed. */
export interface ResolvedWindow {
  readonly opens: IsoDate | null;
  readonly closes: IsoDate | null;
  /** the instant from which it is closed */
  readonly endsAt: Date | null;
  readonly closesInferred: InferredClosing | null;
  /** it closes before it opens */
  readonly contradictory: boolean;
  readonly withdrawnOn: IsoDate | null;
}

/** A comment window of more working days than a year has is a misreading. */
const LONGEST_LENGTH = 260;
/** A day outside of these years is a misreading and tells nothing. */
const EARLIEST = '1949-10-01';
const LATEST = '2199-12-31';
const HOUR = /^([01]\d|2[0-3]):([0-5]\d)$/;
const MINUTES_PER_DAY = 1440;

/**
 * Computes the closing day of a window that gives only a length: the day on which opens announces N working days is not counted.
 * Source of the rule: 民法典 第二百零一条, 按照年、月、日计算期间的，开始的当日不计入; the other way of counting stands beside it.
 * Example: opens 2025-12-22, 5 working days → closes 2025-12-29 (with the first day counted 2025-12-26).
 */
export function resolveWindow(window: WindowFacts): ResolvedWindow {
  const opens = plausible(window.opens);
  const printed = plausible(window.closes);
  const closesInferred = printed === null ? inferClosing(opens, window.workingDays) : null;
  const closes = printed ?? closesInferred?.firstNotCounted ?? null;
  return {
    opens,
    closes,
    endsAt: closes === null ? null : instantInBeijing(closes, minutesOf(window.closesAt)),
    closesInferred,
    contradictory: opens !== null && closes !== null && closes < opens,
    withdrawnOn: window.withdrawnOn ?? null,
  };
}

function plausible(date: IsoDate | null): IsoDate | null {
  return date !== null && date >= EARLIEST && date <= LATEST ? date : null;
}

function inferClosing(opens: IsoDate | null, workingDays: number | null): InferredClosing | null {
  if (opens === null || workingDays === null || !isLength(workingDays)) return null;
  const firstCounted = nthWorkingDay(opens, workingDays);
  const firstNotCounted = nthWorkingDay(addDays(opens, 1), workingDays);
  const { provisional } = countWorkingDays(opens, firstNotCounted);
  return { code: 'from-length', workingDays, firstCounted, firstNotCounted, provisional };
}

function isLength(workingDays: number): boolean {
  return Number.isInteger(workingDays) && workingDays > 0 && workingDays <= LONGEST_LENGTH;
}

/** 至12月29日17:30; without an hour the whole day counts. */
function minutesOf(closesAt: string | null): number {
  const match = HOUR.exec(closesAt ?? '');
  return match === null ? MINUTES_PER_DAY : Number(match[1]) * 60 + Number(match[2]);
}
