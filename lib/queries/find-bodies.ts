import { z } from 'zod';
import { likePattern } from '../db/like-pattern';
import { allOf, anyOf, askRows, sql } from '../db/sql';
import { SHOWN_WITHOUT_NOTICE } from './nominee-facets';
import { askedFor, NOMINEE_WORDS, questionFits } from './search-question';

/** An organisation or the title of a post as records print it, and in how many of them. */
export interface BodyHit {
  readonly words: string;
  /** an organisation, which has a page of its own; a title alone has none */
  readonly organisation: boolean;
  readonly nominees: number;
}

const bodyRow = z.object({ words: z.string(), organisation: z.boolean(), nominees: z.number() });
const MOST = 10;
/** A word such as 局长 stands in a third of all records; the organisations of so many are enough to choose from. */
const MOST_RECORDS = 5_000;

/**
 * Organisations and titles that hold every word of a question, those of most nominees first, among the first
 * records that answer it, or among those `of` which the ids are known: one statement.
 * Example: `(await findBodies('财政局'))[0]` may be `{ words: '台州市财政局', organisation: true, nominees: 3 }`.
 */
export async function findBodies(question: string, of?: readonly string[]): Promise<BodyHit[]> {
  const asked = askedFor(question).filter(({ words }) => words.join('').length > 1);
  if (asked.length === 0) return [];
  const stands = (word: string) => sql`lower(b."words") LIKE ${likePattern(word)}`;
  const holds = allOf(
    asked.map(({ words, chinese }) => anyOf([allOf(words.map(stands)), ...chinese.map((word) => stands(word))])),
  );
  const found =
    of === undefined
      ? sql`SELECT m."id" FROM "Nominee" m WHERE ${SHOWN_WITHOUT_NOTICE} AND (${questionFits(question, NOMINEE_WORDS)}) LIMIT ${MOST_RECORDS}`
      : sql`SELECT m."id" FROM "Nominee" m WHERE ${SHOWN_WITHOUT_NOTICE} AND m."id" = ANY(${of}::uuid[])`;
  return askRows(
    bodyRow,
    sql`SELECT b."words", bool_or(b."organisation") AS "organisation", count(DISTINCT p."nomineeId")::int AS "nominees"
      FROM (${found}) f JOIN "Post" p ON p."nomineeId" = f."id"
        CROSS JOIN LATERAL (VALUES (p."organisation", true), (p."title", false)) b("words", "organisation")
      WHERE ${holds} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${MOST}`,
  );
}
