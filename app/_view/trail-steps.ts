import type { Appearance } from '@/lib/queries/find-person';

/** One step of a person's trail. */
export interface TrailStep {
  readonly kind: 'listed' | 'begin' | 'now' | 'end' | 'over' | 'pending';
  /** YYYY-MM-DD; null for what has no day yet */
  readonly day: string | null;
  readonly appearance: Appearance;
}

function stepsOf(appearance: Appearance, today: string): TrailStep[] {
  const { window, signedOn } = appearance.notice;
  const { state, opens, closes, days } = window;
  const listed: TrailStep = { kind: 'listed', day: signedOn ?? opens, appearance };
  const begin: TrailStep[] = state === 'upcoming' && opens !== null ? [{ kind: 'begin', day: opens, appearance }] : [];
  const counted = days.some(({ date, working }) => date === today && working);
  const now: TrailStep[] = state === 'open' && counted ? [{ kind: 'now', day: today, appearance }] : [];
  const end: TrailStep[] =
    closes === null ? [] : [{ kind: state === 'closed' ? 'over' : 'end', day: closes, appearance }];
  return [listed, ...begin, ...now, ...end];
}

/**
 * What happened to a person in the order in which it happened: listed in a notice, the window that will open or runs today, its end;
 * and last that the outcome is not known here, since a proposal is no appointment.
 */
export function trailSteps(appearances: readonly Appearance[], today: string): TrailStep[] {
  const oldestFirst = [...appearances].reverse();
  const steps = oldestFirst.flatMap((appearance) => stepsOf(appearance, today));
  const latest = oldestFirst.at(-1);
  return latest === undefined ? steps : [...steps, { kind: 'pending', day: null, appearance: latest }];
}
