import { likePattern } from '../db/like-pattern';
import { allOf, anyOf, sql, type Sql } from '../db/sql';
import { foldWords } from '../text/fold-words';
import { beginningTerm, pairsOf } from '../text/search-terms';
import { questionParts, type QuestionPart } from './english-question';

const MOST_WORDS = 8;
/** white space and marks, and the hyphen of English words: vice-chairperson */
const BETWEEN_WORDS = /[\s、，,；;。]+|(?<=[a-z])-(?=[a-z\d])/iu;
/** A word that may be pinyin. */
export const LETTERS = /^[a-z]+$/;
/** li3zhi4long2, lü3ting2: the tones as they are typed */
const TONES_AS_DIGITS = /^(?:[a-z]+[1-5])+$/;

/**
 * The words of a question in the form in which they are looked for. Shapes: `李志龍　财政局` two words, `Lǐ Zhìlóng` and
 * `li3 zhi4long2` the same letters, `市委、秘书` two words.
 * Example: `questionWords('ＬＺＬ 財政局')` is `['lzl', '财政局']`.
 */
export function questionWords(question: string): string[] {
  return allWords(question).slice(0, MOST_WORDS);
}

function allWords(question: string): string[] {
  const words = question.split(BETWEEN_WORDS).map(foldWords).filter(Boolean);
  return words.map((word) => (TONES_AS_DIGITS.test(word) ? word.replace(/[1-5]/g, '') : word));
}

/**
 * What a question asks for, part by part: a word, or words that are a term of the English glossary, with its Chinese.
 * Example: `askedFor('party school 李')` is `[{ words: ['party', 'school'], chinese: ['党校'] }, { words: ['李'], chinese: [] }]`.
 */
export function askedFor(question: string): QuestionPart[] {
  return questionParts(allWords(question)).slice(0, MOST_WORDS);
}

/** The columns of a row of "Nominee" or "Notice" by which it is found. */
export interface FindingColumns {
  readonly terms: Sql;
  readonly text: Sql;
}

/** Those of the row `m` of "Nominee": names, pinyin, posts and the city of the current post. */
export const NOMINEE_WORDS: FindingColumns = { terms: sql`m."searchTerms"`, text: sql`m."searchText"` };
/** Those of the row `n` of "Notice": title, number, issuer, and the names and pinyin of its nominees. */
export const NOTICE_WORDS: FindingColumns = { terms: sql`n."searchTerms"`, text: sql`n."searchText"` };

/**
 * Whether a row answers a question: each of its words is found in it, in any order, or the Chinese of an English term. A word of one character is a character
 * of a name; a longer one stands anywhere; Latin letters begin a name's pinyin at any syllable, or are its initials. Every
 * condition is asked of the index over the terms; words of three characters and more are then looked for as they stand.
 * Example: ``questionFits('李志 财政局', NOMINEE_WORDS)``.
 */
export function questionFits(question: string, columns: FindingColumns): Sql {
  return allOf(
    askedFor(question).map(({ words, chinese }) => {
      const typed = allOf(words.map((word) => wordFits(word, columns)));
      return chinese.length === 0 ? typed : anyOf([typed, ...chinese.map((word) => wordFits(word, columns))]);
    }),
  );
}

function wordFits(word: string, { terms, text }: FindingColumns): Sql {
  const length = [...word].length;
  const standing = length === 1 ? [word] : pairsOf(word);
  const stands = sql`${terms} @> ${standing}::text[]`;
  const whole = length > 2 ? sql`${stands} AND ${text} LIKE ${likePattern(word)}` : stands;
  return LETTERS.test(word) ? sql`${terms} @> ${[beginningTerm(word)]}::text[] OR (${whole})` : whole;
}
