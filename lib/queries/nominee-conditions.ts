import { allOf, sql, type Sql } from '../db/sql';
import { windowIs } from './window-state-sql';
import type { NomineeFilter } from './filters';
import { NOMINEE_WORDS, questionFits } from './search-question';
import { closesOn, opensOn, signedIn } from './notice-conditions';
import { isPostOf, withoutProspect } from './whole-post';

/** The parts of a filter that narrow a list, in the order in which pages name them. */
export const NOMINEE_CONDITIONS = [
  'q',
  'province',
  'city',
  'state',
  'tier',
  'year',
  'opens',
  'closes',
  'post',
  'arriving',
  'verb',
  'kind',
  'from',
  'gender',
  'ethnicity',
  'born',
  'education',
  'party',
] as const satisfies readonly (keyof NomineeFilter)[];
export type NomineeCondition = (typeof NOMINEE_CONDITIONS)[number];

/**
 * One condition for each part of the filter that is given, over the rows `m` of "Nominee" and `n` of "Notice".
 * Example: `nomineeConditions({ city: '331000' }, now)` has one, for `city`.
 */
export function nomineeConditions(filter: NomineeFilter, now: Date): ReadonlyMap<NomineeCondition, Sql> {
  const given = NOMINEE_CONDITIONS.filter((name) => filter[name] !== undefined);
  return new Map(given.map((name) => [name, CONDITIONS[name](filter[name] ?? '', now)]));
}

/** The whole filter as one condition. Example: `nomineeCondition({ city: '331000' }, now)`. */
export function nomineeCondition(filter: NomineeFilter, now: Date): Sql {
  return allOf([...nomineeConditions(filter, now).values()]);
}

const CONDITIONS: Readonly<Record<NomineeCondition, (value: string, now: Date) => Sql>> = {
  q: (question) => questionFits(question, NOMINEE_WORDS),
  province: (code) => sql`m."provinceCode" = ${code}`,
  city: (code) => sql`m."cityCode" = ${code}`,
  state: windowIs,
  tier: (tier) => sql`n."tier" = ${tier}`,
  year: signedIn,
  opens: opensOn,
  closes: closesOn,
  post: (of) => sql`m."id" IN (SELECT p."nomineeId" FROM "Post" p WHERE ${isPostOf(withoutProspect(of))})`,
  arriving: (code) => sql`m."proposedCityCode" = ${code} AND m."proposedCityCode" IS DISTINCT FROM m."cityCode"`,
  verb: (verb) => sql`m."proposal" = ${verb}`,
  kind: (kind) => sql`m."proposedKind" = ${kind}`,
  from: (kind) => sql`m."currentKind" = ${kind}`,
  gender: (gender) => sql`m."gender" = ${gender}`,
  ethnicity: (people) => sql`m."ethnicity" = ${people}`,
  born: bornWithin,
  education: (level) => sql`m."educationLevel" = ${level}`,
  party: (party) => sql`m."party" = ${party}`,
};

/** 1965-1969, or 1969: the printed birth begins with its year. */
function bornWithin(born: string): Sql {
  return sql`m."birth" >= ${born.slice(0, 4)} AND m."birth" < ${String(Number(born.slice(-4)) + 1)}`;
}
