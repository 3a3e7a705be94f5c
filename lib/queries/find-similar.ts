import { z } from 'zod';
import { askRows, sql, type Sql } from '../db/sql';
import { foldWords } from '../text/fold-words';
import { similarTerms, wholeTerm } from '../text/search-terms';
import { SHOWN_NOMINEES } from './nominee-facets';
import { questionWords } from './search-question';

const nameRow = z.object({ name: z.string() });
const MOST = 5;

/**
 * Names that somebody may have meant who found nobody: they sound the same, which come first, or are one character or
 * one letter off, and are not what was typed. One statement, asked of the index.
 * Example: `await findSimilar('李智龙')` may be `['李志龙']`.
 */
export async function findSimilar(question: string): Promise<string[]> {
  const typed = questionWords(question).join('');
  const terms = similarTerms(typed);
  if (terms.length === 0) return [];
  const rows = await askRows(
    nameRow,
    sql`SELECT m."name" ${SHOWN_NOMINEES.from} WHERE ${SHOWN_NOMINEES.always} AND m."id" = ANY(${holdAnyOf(terms)})
      GROUP BY 1 ORDER BY bool_or(m."searchTerms" && ${soundsOf(terms)}::text[]) DESC, count(*) DESC, 1 LIMIT ${MOST}`,
  );
  return rows.map(({ name }) => name).filter((name) => foldWords(name) !== typed);
}

/**
 * The nominees that hold any of the terms, term by term: asked for hundreds at once, PostgreSQL expects so many rows that it
 * compares every row of the table with all of them.
 */
function holdAnyOf(terms: readonly string[]): Sql {
  return sql`ARRAY(SELECT s."id" FROM unnest(${terms}::text[]) t("term") JOIN "Nominee" s ON s."searchTerms" @> ARRAY[t."term"])`;
}

/** Those of a name's sound; of letters all are, and tell nothing. */
function soundsOf(terms: readonly string[]): string[] {
  const sounds = terms.filter((term) => term.startsWith(wholeTerm('')));
  return sounds.length === terms.length ? [] : sounds;
}
