import type { NomineeFilter, NoticeFilter } from './filters';
import { countFittingNotices } from './list-notices';
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
  return mostFirst([...nomineeConditions(filter, now).keys()], (name) =>
    countFitting({ ...filter, [name]: undefined }, now),
  );
}

/** The same for notices. Example: `(await noticeWaysOut({ q: '造船', state: 'open' }, now))[0]?.name` is `q` where windows are open. */
export function noticeWaysOut(filter: NoticeFilter, now: Date): Promise<WayOut<NoticeCondition>[]> {
  return mostFirst([...noticeConditions(filter, now).keys()], (name) =>
    countFittingNotices({ ...filter, [name]: undefined }, now),
  );
}

async function mostFirst<Name extends NomineeCondition>(
  names: readonly Name[],
  countWithout: (name: Name) => Promise<number>,
): Promise<WayOut<Name>[]> {
  const ways = names.map(async (name) => ({ name, count: await countWithout(name) }));
  return (await Promise.all(ways)).sort((a, b) => b.count - a.count);
}
