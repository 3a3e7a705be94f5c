import { glossaryTerms } from '../english/glossary-terms';
import { OTHER_WORDS } from '../english/tables/other-words';
import { foldWords } from '../text/fold-words';
import { placesByLetters } from './places-by-letters';

/** Words of a question that belong together, and what they may be in Chinese; nothing where no term holds them. */
export interface QuestionPart {
  readonly words: readonly string[];
  readonly chinese: readonly string[];
}

/** What an English reader writes between terms, and the levels that a term may leave out; dropped beside a term. */
const BETWEEN_TERMS = new Set(
  'a of the and for in cpc municipal county provincial district city committee member candidate'.split(' '),
);
/** Head and Director are so much that the most usual few must do. */
const MOST = 16;
/** Shorter words are rather part of a name in pinyin. */
const SHORTEST = 4;
const LATIN = /^(?:[a-z]+|\d)$/;

interface Terms {
  readonly chineseOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** in how many words */
  readonly keys: readonly (readonly [key: string, words: number])[];
  readonly longest: number;
}

let all: Terms | undefined;

function terms(): Terms {
  if (all !== undefined) return all;
  const chineseOf = new Map<string, Set<string>>();
  for (const [english, chinese] of glossaryTerms()) {
    const key = keyOf(english);
    chineseOf.set(key, (chineseOf.get(key) ?? new Set()).add(foldWords(chinese)));
  }
  const keys = [...chineseOf.keys()].map((key) => [key, wordsOf(key).length] as const).sort(([, a], [, b]) => a - b);
  all = { chineseOf, keys, longest: keys.at(-1)?.[1] ?? 0 };
  return all;
}

/** `Vice-Chairperson` and `vice chairman` are the same. */
function keyOf(english: string): string {
  return english
    .split(/[\s-]+/u)
    .map(termWord)
    .join(' ');
}

function termWord(word: string): string {
  const folded = foldWords(word);
  return OTHER_WORDS.get(folded) ?? folded;
}

function wordsOf(key: string): string[] {
  return key.split(' ');
}

/**
 * A question's words in parts: those that make a term of the glossary together, with the Chinese it stands for, and every other
 * word alone, with the places that sound like it. The longest term counts; words that are no whole term are looked for inside
 * the terms.
 * Example: `questionParts(['vice', 'chairman', '台州'])[0]?.chinese` begins with `副主席`.
 */
export function questionParts(words: readonly string[]): QuestionPart[] {
  const parts: QuestionPart[] = [];
  for (let at = 0; at < words.length; at += parts.at(-1)?.words.length ?? 1) parts.push(partAt(words.slice(at)));
  const isTerm = ({ chinese }: QuestionPart) => chinese.length > 0;
  const isBetween = (part: QuestionPart) => !isTerm(part) && part.words.every((word) => BETWEEN_TERMS.has(word));
  return parts.some(isTerm) ? parts.filter((part) => !isBetween(part)) : parts;
}

function partAt(words: readonly string[]): QuestionPart {
  const whole = longest(words, (key) => terms().chineseOf.get(key));
  return whole ?? longest(words, inside) ?? { words: words.slice(0, 1), chinese: placesOf(words[0] ?? '') };
}

/** Yunhe, as English readers write places; of few letters rather a part of a name. */
function placesOf(word: string): readonly string[] {
  return word.length < SHORTEST ? [] : placesByLetters(word);
}

function longest(words: readonly string[], find: (key: string) => Iterable<string> | undefined): QuestionPart | null {
  const other = words.findIndex((word) => !LATIN.test(word));
  const most = Math.min(other === -1 ? words.length : other, terms().longest);
  for (let length = most; length > 0; length -= 1) {
    const chinese = find(words.slice(0, length).map(termWord).join(' '));
    if (chinese !== undefined) return { words: words.slice(0, length), chinese: [...chinese].slice(0, MOST) };
  }
  return null;
}

/** discipline inspection: the shortest terms that hold these words as they stand. */
function inside(key: string): Iterable<string> | undefined {
  const words = wordsOf(key);
  const ends = [words.at(0), words.at(-1)];
  if (key.length < SHORTEST || ends.some((word = '') => BETWEEN_TERMS.has(word))) return undefined;
  const found = terms().keys.filter(([term]) => ` ${term} `.includes(` ${key} `));
  const shortest = found.filter(([, count]) => count === found[0]?.[1]);
  const chinese = shortest.flatMap(([term]) => [...(terms().chineseOf.get(term) ?? [])]);
  return chinese.length === 0 ? undefined : chinese;
}
