import { PROVINCE_OF_NOTICE, SIGNED_OR_OPENED } from '../db/facets';
import { allOf, sql, type Sql } from '../db/sql';
import type { NoticeFilter } from './filters';
import { NOTICE_WORDS, questionFits } from './search-question';
import { windowIs } from './window-state-sql';

/** The parts of a filter that narrow a list of notices, in the order in which pages name them. */
const NOTICE_CONDITIONS = [
  'q',
  'province',
  'city',
  'state',
  'tier',
  'year',
  'opens',
  'closes',
] as const satisfies readonly (keyof NoticeFilter)[];
export type NoticeCondition = (typeof NOTICE_CONDITIONS)[number];

/**
 * One condition for each part of the filter that is given, over the row `n` of "Notice": `province` is the notice's, `city`
 * that of a nominee's current post.
 * Example: `noticeConditions({ state: 'open' }, now)` has one, for `state`.
 */
export function noticeConditions(filter: NoticeFilter, now: Date): ReadonlyMap<NoticeCondition, Sql> {
  const given = NOTICE_CONDITIONS.filter((name) => filter[name] !== undefined);
  return new Map(given.map((name) => [name, CONDITIONS[name](filter[name] ?? '', now)]));
}

/** The whole filter as one condition. Example: `noticeCondition({ state: 'open' }, now)`. */
export function noticeCondition(filter: NoticeFilter, now: Date): Sql {
  return allOf([...noticeConditions(filter, now).values()]);
}

const CONDITIONS: Readonly<Record<NoticeCondition, (value: string, now: Date) => Sql>> = {
  q: (question) => questionFits(question, NOTICE_WORDS),
  province: (code) =>
    sql`n."regionCode" BETWEEN ${code} AND ${`${code.slice(0, 2)}9999`} OR (n."regionCode" IS NULL AND ${PROVINCE_OF_NOTICE} = ${code})`,
  city: namesSomebodyIn,
  state: windowIs,
  tier: (tier) => sql`n."tier" = ${tier}`,
  year: signedIn,
  opens: opensOn,
  closes: closesOn,
};

/** Signed, or else opened, in this year. */
export function signedIn(year: string): Sql {
  return sql`${SIGNED_OR_OPENED} BETWEEN ${`${year}-01-01`}::date AND ${`${year}-12-31`}::date`;
}

const HAS_DAYS = sql`coalesce(n."opens" <= n."lastDay", TRUE)`;

/** The window begins on a day; one that would close before it opens begins on none. */
export function opensOn(day: string): Sql {
  return sql`n."opens" = ${day}::date AND ${HAS_DAYS}`;
}

/** The day is the window's last. */
export function closesOn(day: string): Sql {
  return sql`n."lastDay" = ${day}::date AND ${HAS_DAYS}`;
}

/** Fetched first by the city's index: PostgreSQL expects the nominees of a city to stand in more notices than they do. */
function namesSomebodyIn(city: string): Sql {
  return sql`n."id" = ANY(ARRAY(SELECT DISTINCT m."noticeId" FROM "Nominee" m
    WHERE m."cityCode" = ${city} AND m."retiredAt" IS NULL))`;
}
