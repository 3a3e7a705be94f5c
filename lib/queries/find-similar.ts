import { z } from 'zod';
import { askRows, sql } from '../db/sql';
import { foldWords } from '../text/fold-words';
import { similarTerms } from '../text/search-terms';
import { SHOWN_NOMINEES } from './nominee-facets';
import { questionWords } from './search-question';

const nameRow = z.object({ name: z.string() });
const MOST = 5;

/**
 * Names that somebody may have meant who found nobody: they sound the same, or are one character or one letter off,
 * and are not what was typed. One statement, asked of the index.
 * Example: `await findSimilar('李智龙')` may be `['李志龙']`.
 */
export async function findSimilar(question: string): Promise<string[]> {
  const typed = questionWords(question).join('');
  const terms = similarTerms(typed);
  if (terms.length === 0) return [];
  const rows = await askRows(
    nameRow,
    sql`SELECT m."name" ${SHOWN_NOMINEES.from} WHERE ${SHOWN_NOMINEES.always} AND m."searchTerms" && ${terms}::text[]
      GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT ${MOST}`,
  );
  return rows.map(({ name }) => name).filter((name) => foldWords(name) !== typed);
}
