import type { IsoDate } from '../notice/formats';
import type { ResolvedWindow } from './resolve-window';
import { WINDOW_RULES, type WindowRule } from './tables/window-rules';
import type { WorkingDayCount } from './working-days';

/** Whether a window is as long as the regulation asks, and what that was judged by. */
export interface StatutoryCheck {
  /** `depends`: long enough only if its first day is counted */
  readonly verdict: 'meets' | 'depends' | 'short' | 'cannot-tell';
  /** `dates`: counted from day to day; `length`: by the number of working days that the notice states; else why it cannot be told */
  readonly basis: 'dates' | 'length' | 'no-opening' | 'no-closing' | 'no-dates' | 'contradiction' | 'before-rule';
  /** the edition in force when it opened; `null` when none of those known here was */
  readonly rule: WindowRule | null;
  /** a year of it has no official calendar yet */
  readonly provisional: boolean;
}

/**
 * Compares a window with the rule in force when it opened, by both ways of counting the first day.
 * Source: 党政领导干部选拔任用工作条例, at least five working days (tables/window-rules).
 * Example: 2015-11-23 to 2015-11-27 is 5 with its first day and 4 without: `depends`.
 */
export function checkStatutory(
  window: ResolvedWindow,
  count: WorkingDayCount | null,
  statedLength: number | null,
): StatutoryCheck {
  const rule = ruleAt(window.opens ?? window.closes);
  const cannotTell = (basis: StatutoryCheck['basis']): StatutoryCheck => ({
    verdict: 'cannot-tell',
    basis,
    rule,
    provisional: false,
  });
  if (window.contradictory) return cannotTell('contradiction');
  if (rule === null) return cannotTell('before-rule');
  const byDates = count !== null && window.closesInferred === null;
  if (byDates) {
    return { verdict: verdictOf(count, rule.minimum), basis: 'dates', rule, provisional: count.provisional };
  }
  if (statedLength !== null) {
    return { verdict: statedLength >= rule.minimum ? 'meets' : 'short', basis: 'length', rule, provisional: false };
  }
  return cannotTell(window.opens !== null ? 'no-closing' : window.closes !== null ? 'no-opening' : 'no-dates');
}

function verdictOf({ firstCounted, firstNotCounted }: WorkingDayCount, minimum: number): 'meets' | 'depends' | 'short' {
  if (firstNotCounted >= minimum) return 'meets';
  return firstCounted >= minimum ? 'depends' : 'short';
}

/** A notice without any date is measured by the edition of today. */
function ruleAt(date: IsoDate | null): WindowRule | null {
  return WINDOW_RULES.findLast(({ from }) => date === null || from <= date) ?? null;
}
