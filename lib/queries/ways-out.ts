import type { NomineeFilter } from './filters';
import { nomineeConditions, type NomineeCondition } from './nominee-conditions';
import { countFitting } from './nominee-facets';

/** A part of a filter, and how many nominees there would be without it. */
export interface WayOut {
  readonly name: NomineeCondition;
  readonly count: number;
}

/**
 * What a filter that leaves nobody would give without each of its parts, most first: one statement for each part.
 * Example: `await waysOut({ city: '331000', gender: '女' }, now)` may be `[{ name: 'gender', count: 2 }, { name: 'city', count: 0 }]`.
 */
export async function waysOut(filter: NomineeFilter, now: Date): Promise<WayOut[]> {
  const conditions = nomineeConditions(filter, now);
  const ways = [...conditions.keys()].map(async (name) => {
    const others = [...conditions].filter(([other]) => other !== name);
    return { name, count: await countFitting(new Map(others)) };
  });
  return (await Promise.all(ways)).sort((a, b) => b.count - a.count);
}
