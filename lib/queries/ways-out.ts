import { allOf, type Sql } from '../db/sql';
import type { NomineeFilter, NoticeFilter } from './filters';
import { countNoticesThat } from './list-notices';
import { nomineeConditions, type NomineeCondition } from './nominee-conditions';
import { countFitting } from './nominee-facets';
import { noticeConditions, type NoticeCondition } from './notice-conditions';

/** A part of a filter, and how many rows there would be without it. */
export interface WayOut<Name extends NomineeCondition = NomineeCondition> {
  readonly name: Name;
  readonly count: number;
}

/**
 * What a filter that leaves nobody would give without each of its parts, most first: one statement for each part.
 * Example: `await waysOut({ city: '331000', gender: '女' }, now)` may be `[{ name: 'gender', count: 2 }, { name: 'city', count: 0 }]`.
 */
export function waysOut(filter: NomineeFilter, now: Date): Promise<WayOut[]> {
  return without(nomineeConditions(filter, now), countFitting);
}

/** The same for notices. Example: `(await noticeWaysOut({ q: '造船', state: 'open' }, now))[0]?.name` is `q` where windows are open. */
export function noticeWaysOut(filter: NoticeFilter, now: Date): Promise<WayOut<NoticeCondition>[]> {
  return without(noticeConditions(filter, now), (others) => countNoticesThat(allOf([...others.values()])));
}

async function without<Name extends NomineeCondition>(
  conditions: ReadonlyMap<Name, Sql>,
  countOf: (others: ReadonlyMap<Name, Sql>) => Promise<number>,
): Promise<WayOut<Name>[]> {
  const ways = [...conditions.keys()].map(async (name) => {
    const others = [...conditions].filter(([other]) => other !== name);
    return { name, count: await countOf(new Map(others)) };
  });
  return (await Promise.all(ways)).sort((a, b) => b.count - a.count);
}
