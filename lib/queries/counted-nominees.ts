import type { NomineeFilter } from './filters';
import { nomineeConditions } from './nominee-conditions';
import { countNominees, type NomineeFacets } from './nominee-facets';
import { registerVersion } from './register-version';

interface Counted {
  readonly total: number;
  readonly facets: NomineeFacets;
}

/** Counting so many nominees takes long enough to be noticed. */
const MANY = 20_000;
const MOST_KEPT = 100;

const kept = new Map<string, Counted>();
let manyWereCounted = false;

/**
 * How many nominees fit, and what each facet would leave. What took long to count is kept for as long as the register says
 * the same, so the counts are always those of now; a small register is counted each time.
 */
export async function countedNominees(filter: NomineeFilter, now: Date): Promise<Counted> {
  const conditions = nomineeConditions(filter, now);
  if (!manyWereCounted) {
    const counted = await countNominees(conditions, now);
    manyWereCounted = counted.total >= MANY;
    return counted;
  }
  const key = JSON.stringify([
    await registerVersion(now),
    ...[...conditions.keys()].map((name) => [name, filter[name]]),
  ]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const counted = await countNominees(conditions, now);
  if (counted.total >= MANY) keep(key, counted);
  return counted;
}

/** The oldest gives way: a new version of the register is asked for under new keys. */
function keep(key: string, counted: Counted): void {
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, counted);
}
