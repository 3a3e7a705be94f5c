import { z } from 'zod';
import { likePattern } from '../db/like-pattern';
import { allOf, askRows, sql, type Sql } from '../db/sql';
import { findBodies } from './find-bodies';
import { findCities, similarCities } from './find-cities';
import { findMeant } from './find-meant';
import { findSimilar } from './find-similar';
import { fewOf } from './gather-few';
import { SHOWN_NOMINEES } from './nominee-facets';
import { NOTICE_ORDER } from './nominee-order';
import { keptAnswers } from './kept-answers';
import { nomineeRows } from './nominee-row';
import { noticeCards } from './notice-card';
import { LAST_SIGNED_FIRST } from './notice-order';
import type { Findings } from './search';
import { LETTERS, NOMINEE_WORDS, NOTICE_WORDS, questionFits, questionWords } from './search-question';

/** What is offered while a question is typed: the findings without their totals. */
export type Suggested = Pick<Findings, 'cities' | 'bodies' | 'similar' | 'similarCities' | 'meant'> & {
  readonly [kind in 'nominees' | 'notices']: Pick<Findings[kind], 'rows'>;
};

/** Short beginnings are typed again and again, and take longest. */
const kept = keptAnswers<Suggested>(() => Infinity);

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
 * What a question may mean, while it is typed: eight short statements at most, none of which looks at more than a few hundred
 * records; what is typed again before the register changes is answered by one. A question of no word means nothing.
 * Example: `(await suggest('lzl', now, 4)).nominees.rows[0]?.name` is 李志龙 in the sample notice.
 */
export async function suggest(question: string, now: Date, few: number): Promise<Suggested> {
  if (questionWords(question).length === 0) return NOTHING;
  return kept(JSON.stringify([question, few]), now, () => lookFor(question, now, few));
}

async function lookFor(question: string, now: Date, few: number): Promise<Suggested> {
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
type Ids = readonly string[];

/** Among so many notices, the last signed, a word that stands often is soon found, and rightly in the order of the list. */
const LATEST_NOTICES = 120;
/** Found so often there, a word stands in so many records that an index takes long to list them. */
const OFTEN = 12;

/**
 * Some of the nominees that a question fits, fetched by their words: along the list's order, words that few records hold
 * would be looked for in all of them. What many hold is found more quickly otherwise.
 */
async function candidates(question: string): Promise<Ids> {
  const words = questionWords(question);
  const [first = ''] = words;
  if (words.length === 1 && LETTERS.test(first)) {
    const named = await idsOf(beginningWith(first));
    if (named.length === CANDIDATES) return named;
  } else if (words.every((word) => [...word].length > 1)) {
    const latest = await idsOf(latestThatSay(words));
    if (latest.length >= OFTEN) return latest;
  }
  const fits = questionFits(question, NOMINEE_WORDS);
  const fitting = sql`SELECT m."id" FROM "Nominee" m WHERE m."retiredAt" IS NULL AND ${fits}`;
  return idsOf(sql`SELECT unnest(${fewOf(fitting, CANDIDATES)})::text AS "id"`);
}

/** Those whose name in pinyin begins with these letters of its first syllable. */
function beginningWith(letters: string): Sql {
  const beyond = letters.slice(0, -1) + String.fromCharCode(letters.charCodeAt(letters.length - 1) + 1);
  return sql`SELECT m."id"::text FROM "Nominee" m
    WHERE m."retiredAt" IS NULL AND m."sortName" >= ${letters} AND m."sortName" < ${beyond} AND m."sortName" LIKE ${`${letters}%`}
    ORDER BY m."sortName" LIMIT ${CANDIDATES}`;
}

/** Nominees of the latest notices in whose names and posts all these words stand. */
function latestThatSay(words: readonly string[]): Sql {
  const stand = words.map((word) => sql`m."searchText" LIKE ${likePattern(word)}`);
  const latest = sql`SELECT n."id" FROM "Notice" n WHERE n."retiredAt" IS NULL
    ORDER BY ${LAST_SIGNED_FIRST} LIMIT ${LATEST_NOTICES}`;
  return sql`SELECT m."id"::text FROM (${latest}) n JOIN "Nominee" m ON m."noticeId" = n."id"
    WHERE m."retiredAt" IS NULL AND ${allOf(stand)}`;
}

async function idsOf(statement: Sql): Promise<Ids> {
  return (await askRows(idRow, statement)).map(({ id }) => id);
}

/** The first few by what orders them, chosen before anything else of them is read. */
function firstOf(ids: Ids, few: number): Sql {
  return sql`m."id" = ANY(ARRAY(SELECT m."id" ${SHOWN_NOMINEES.from}
    WHERE ${SHOWN_NOMINEES.always} AND m."id" = ANY(${ids}::uuid[]) ORDER BY ${NOTICE_ORDER} LIMIT ${few}))`;
}

function noticesThat(question: string, few: number): Sql {
  const fitting = sql`SELECT n."id" FROM "Notice" n WHERE n."retiredAt" IS NULL AND ${questionFits(question, NOTICE_WORDS)}`;
  return sql`n."id" = ANY(ARRAY(SELECT n."id" FROM "Notice" n
    WHERE n."id" = ANY(${fewOf(fitting, CANDIDATES)}) ORDER BY ${LAST_SIGNED_FIRST} LIMIT ${few}))`;
}
