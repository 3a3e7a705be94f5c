import { likePattern } from '../db/like-pattern';
import { allOf, sql, type Sql } from '../db/sql';

const MOST_WORDS = 8;

/** The words of a question, each to be found somewhere. Example: `searchWords('李  市委')` is `['李', '市委']`. */
export function searchWords(question: string): string[] {
  return question.split(/\s+/u).filter(Boolean).slice(0, MOST_WORDS);
}

/** Every word in one of the columns, upper and lower case alike. Example: ``matchesWords('李', [sql`m."name"`])``. */
export function matchesWords(question: string, columns: readonly Sql[]): Sql {
  return allOf(searchWords(question).map((word) => inOneOf(likePattern(word), columns)));
}

function inOneOf(pattern: string, columns: readonly Sql[]): Sql {
  return columns.reduce((condition, column) => sql`${condition} OR ${column} ILIKE ${pattern}`, sql`FALSE`);
}
