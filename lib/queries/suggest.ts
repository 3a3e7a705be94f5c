import { sql, type Sql } from '../db/sql';
import { findBodies } from './find-bodies';
import { findCities, similarCities } from './find-cities';
import { findSimilar } from './find-similar';
import { NOTICE_ORDER } from './nominee-order';
import { nomineeRows } from './nominee-row';
import { noticeCards } from './notice-card';
import { LAST_SIGNED_FIRST } from './notice-order';
import type { Findings } from './search';
import { NOMINEE_WORDS, NOTICE_WORDS, questionFits, questionWords } from './search-question';

/** What is offered while a question is typed: the findings without their totals. */
export type Suggested = Pick<Findings, 'cities' | 'bodies' | 'similar' | 'similarCities'> & {
  readonly [kind in 'nominees' | 'notices']: Pick<Findings[kind], 'rows'>;
};

/** Of a word that stands in more records, any so many are looked at: whoever typed it will go on typing. */
const CANDIDATES = 200;
const NOTHING: Suggested = {
  nominees: { rows: [] },
  notices: { rows: [] },
  cities: [],
  bodies: [],
  similar: [],
  similarCities: [],
};

/**
 * What a question may mean, while it is typed: five short statements at most, none of which looks at more than a few hundred
 * records. A question of no word means nothing.
 * Example: `(await suggest('lzl', now, 4)).nominees.rows[0]?.name` is 李志龙 in the sample notice.
 */
export async function suggest(question: string, now: Date, few: number): Promise<Suggested> {
  if (questionWords(question).length === 0) return NOTHING;
  const [nominees, notices, cities, bodies] = await Promise.all([
    nomineeRows({ where: nomineesThat(question), orderBy: NOTICE_ORDER, limit: few }, now),
    noticeCards({ where: noticesThat(question), orderBy: LAST_SIGNED_FIRST, limit: few }, now),
    findCities(question),
    findBodies(question, CANDIDATES),
  ]);
  const similar = nominees.length === 0 ? await findSimilar(question) : [];
  return {
    nominees: { rows: nominees },
    notices: { rows: notices },
    cities,
    bodies,
    similar,
    similarCities: nominees.length + cities.length === 0 ? similarCities(question) : [],
  };
}

/** Fetched by their words first: along the list's order, words that few records hold would be looked for in all of them. */
function nomineesThat(question: string): Sql {
  return sql`m."id" = ANY(ARRAY(SELECT m."id" FROM "Nominee" m
    WHERE m."retiredAt" IS NULL AND ${questionFits(question, NOMINEE_WORDS)} LIMIT ${CANDIDATES}))`;
}

function noticesThat(question: string): Sql {
  return sql`n."id" = ANY(ARRAY(SELECT n."id" FROM "Notice" n
    WHERE n."retiredAt" IS NULL AND ${questionFits(question, NOTICE_WORDS)} LIMIT ${CANDIDATES}))`;
}
