import { z } from 'zod';
import { askRows, sql, type Sql } from '../db/sql';
import { findBodies } from './find-bodies';
import { findCities, similarCities } from './find-cities';
import { findMeant } from './find-meant';
import { findSimilar } from './find-similar';
import { fewOf } from './gather-few';
import { SHOWN_NOMINEES } from './nominee-facets';
import { NOTICE_ORDER } from './nominee-order';
import { nomineeRows } from './nominee-row';
import { noticeCards } from './notice-card';
import { LAST_SIGNED_FIRST } from './notice-order';
import type { Findings } from './search';
import { NOMINEE_WORDS, NOTICE_WORDS, questionFits, questionWords } from './search-question';

/** What is offered while a question is typed: the findings without their totals. */
export type Suggested = Pick<Findings, 'cities' | 'bodies' | 'similar' | 'similarCities' | 'meant'> & {
  readonly [kind in 'nominees' | 'notices']: Pick<Findings[kind], 'rows'>;
};

/** Of a word that stands in more records, any so many are looked at: whoever typed it will go on typing. */
const CANDIDATES = 100;
const NOTHING: Suggested = {
  nominees: { rows: [] },
  notices: { rows: [] },
  cities: [],
  bodies: [],
  similar: [],
  similarCities: [],
  meant: [],
};

/**
 * What a question may mean, while it is typed: seven short statements at most, none of which looks at more than a few hundred
 * records. A question of no word means nothing.
 * Example: `(await suggest('lzl', now, 4)).nominees.rows[0]?.name` is 李志龙 in the sample notice.
 */
export async function suggest(question: string, now: Date, few: number): Promise<Suggested> {
  if (questionWords(question).length === 0) return NOTHING;
  const found = await candidates(question);
  const [nominees, notices, cities, bodies] = await Promise.all([
    nomineeRows({ where: firstOf(found, few), orderBy: NOTICE_ORDER, limit: few }, now),
    noticeCards({ where: noticesThat(question, few), orderBy: LAST_SIGNED_FIRST, limit: few }, now),
    findCities(question, now),
    findBodies(question, found),
  ]);
  const similar = nominees.length === 0 ? await findSimilar(question) : [];
  return {
    nominees: { rows: nominees },
    notices: { rows: notices },
    cities,
    bodies,
    similar,
    similarCities: nominees.length + cities.length === 0 ? similarCities(question) : [],
    meant: nominees.length + notices.length + cities.length === 0 ? await findMeant(question) : [],
  };
}

const idRow = z.object({ id: z.string() });

/**
 * Some of the nominees that a question fits. Fetched by their words first: along the list's order, words that few records
 * hold would be looked for in all of them.
 */
async function candidates(question: string): Promise<string[]> {
  const fitting = sql`SELECT m."id" FROM "Nominee" m WHERE m."retiredAt" IS NULL AND ${questionFits(question, NOMINEE_WORDS)}`;
  return (await askRows(idRow, sql`SELECT unnest(${fewOf(fitting, CANDIDATES)})::text AS "id"`)).map(({ id }) => id);
}

/** The first few by what orders them, chosen before anything else of them is read. */
function firstOf(ids: readonly string[], few: number): Sql {
  return sql`m."id" = ANY(ARRAY(SELECT m."id" ${SHOWN_NOMINEES.from}
    WHERE ${SHOWN_NOMINEES.always} AND m."id" = ANY(${ids}::uuid[]) ORDER BY ${NOTICE_ORDER} LIMIT ${few}))`;
}

function noticesThat(question: string, few: number): Sql {
  const fitting = sql`SELECT n."id" FROM "Notice" n WHERE n."retiredAt" IS NULL AND ${questionFits(question, NOTICE_WORDS)}`;
  return sql`n."id" = ANY(ARRAY(SELECT n."id" FROM "Notice" n
    WHERE n."id" = ANY(${fewOf(fitting, CANDIDATES)}) ORDER BY ${LAST_SIGNED_FIRST} LIMIT ${few}))`;
}
