import { resolveWindow } from '../calendar/resolve-window';
import { recountLastDays } from '../db/recount-last-days';

/**
 * Counts stored windows that give only a length by the calendar as it is now: a year that has been published since may move their last
 * day. Gives how many moved. Throws `DatabaseUnavailable` when the database does not answer.
 * Example: `await recountWindows(new Date())` is 0 until a calendar is added.
 */
export function recountWindows(now: Date): Promise<number> {
  return recountLastDays((window) => resolveWindow({ ...window, closes: null, closesAt: null }).closes, now);
}
