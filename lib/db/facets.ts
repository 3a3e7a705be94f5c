import { sql, type Sql } from './sql';

/** The day of a notice in the order of days; that of one without a day lies before all others. Over the row `n` of "Notice". */
export const SIGNED_OR_OPENED = sql`coalesce(n."signedOn", n."opens", DATE '0001-01-01')`;
/** The year of those without a day. */
export const UNDATED = '0001';

/**
 * Whether no day ever told the state of a window: it has neither end, or begins after its last day. Over the row `n` of
 * "Notice".
 */
export const NEVER_DATED = sql`(n."withdrawnOn" IS NULL
  AND (coalesce(n."opens" > n."lastDay", FALSE) OR (n."opens" IS NULL AND n."lastDay" IS NULL)))`;

/** The facet under which windows are counted of which no day tells the state; its one value. */
export const UNKNOWN_WINDOW = { facet: 'window', value: 'unknown' } as const;

export type NoticeFacet = 'province' | 'tier' | 'year';
export type NomineeFacet =
  NoticeFacet | 'city' | 'verb' | 'kind' | 'from' | 'gender' | 'ethnicity' | 'born' | 'education' | 'party' | 'flow';

/** An education whose words name no level: nothing is made up, but it is stated. */
export const UNRANKED_EDUCATION = 'unranked';

const TIER = sql`n."tier"`;
const MONTH = sql`to_char(${SIGNED_OR_OPENED}, 'YYYY-MM')`;

/**
 * What nominees are counted by, whatever the day: expressions over the rows `m` of "Nominee" and `n` of "Notice". Years are
 * counted by their months: `2025-12`. `flow` is from the kind of the current post to that of the proposed one:
 * `party>government`, with nothing on a side where no post is stated.
 */
export const NOMINEE_FACETS: ReadonlyMap<NomineeFacet, Sql> = new Map([
  ['province', sql`m."provinceCode"`],
  ['city', sql`m."cityCode"`],
  ['tier', TIER],
  ['year', MONTH],
  ['verb', sql`m."proposal"`],
  ['kind', sql`m."proposedKind"`],
  ['from', sql`m."currentKind"`],
  ['gender', sql`m."gender"`],
  ['ethnicity', sql`m."ethnicity"`],
  ['born', sql`left(m."birth", 4)`],
  ['education', sql`CASE WHEN m."education" IS NOT NULL THEN coalesce(m."educationLevel", ${UNRANKED_EDUCATION}) END`],
  ['party', sql`m."party"`],
  ['flow', sql`concat(m."currentKind", '>', m."proposedKind")`],
]);

/** The province of the issuer; where the notice tells none, the first of its nominees'. */
export const PROVINCE_OF_NOTICE = sql`coalesce(left(n."regionCode", 2) || '0000',
  (SELECT min(m."provinceCode") FROM "Nominee" m WHERE m."noticeId" = n."id" AND m."retiredAt" IS NULL))`;

/** The same of notices: expressions over the row `n` of "Notice". */
export const NOTICE_FACETS: ReadonlyMap<NoticeFacet, Sql> = new Map([
  ['tier', TIER],
  ['year', MONTH],
  ['province', PROVINCE_OF_NOTICE],
]);
