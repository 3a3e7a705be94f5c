import { beijingDate, startOfBeijingDay } from './beijing-clock';
import { addDays } from './iso-date';
import { resolveWindow, type ResolvedWindow, type WindowFacts } from './resolve-window';

export type { WindowFacts };

/** Where an instant lies in a comment window. */
export type WindowState = 'upcoming' | 'open' | 'closing-today' | 'closed' | 'unknown' | 'withdrawn';

/**
 * The state of a window at an instant, by Beijing time on any machine: it opens with its first day and ends with its last, or at the
 * closing hour. Without an opening day it counts as open until its deadline; without a closing day it is unknown once it
 * has opened; one that closes before it opens is unknown. From the day on which its notice was taken back it is withdrawn.
 * Example: 2025-12-22 to 2025-12-29 is `closing-today` from 2025-12-28T16:00:00Z until 2025-12-29T16:00:00Z.
 */
export function windowState(window: WindowFacts, now: Date): WindowState {
  return stateOf(resolveWindow(window), now);
}

/** The state of a window whose closing day is already resolved. Example: see `windowState`. */
export function stateOf(window: ResolvedWindow, now: Date): WindowState {
  const { opens, closes, endsAt, contradictory, withdrawnOn } = window;
  const today = beijingDate(now);
  if (withdrawnOn !== null && withdrawnOn <= today) return 'withdrawn';
  if (contradictory || (opens === null && closes === null)) return 'unknown';
  if (opens !== null && today < opens) return 'upcoming';
  if (endsAt === null) return 'unknown';
  if (now >= endsAt) return 'closed';
  return today === closes ? 'closing-today' : 'open';
}

/**
 * The next instant at which the state or the number of days left changes: the coming midnight in Beijing while it is upcoming
 * or open, the closing instant on the last day, `null` once nothing changes any more.
 * Example: for 2025-12-22 to 2025-12-29, at noon on the 25th it is 2025-12-25T16:00:00Z.
 */
export function nextBoundary(window: WindowFacts, now: Date): Date | null {
  const resolved = resolveWindow(window);
  const state = stateOf(resolved, now);
  if (state === 'closed' || state === 'unknown' || state === 'withdrawn') return null;
  return state === 'closing-today' ? resolved.endsAt : startOfBeijingDay(addDays(beijingDate(now), 1));
}
