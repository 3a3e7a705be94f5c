import { glossaryTerms } from '../english/glossary-terms';
import { OTHER_WORDS } from '../english/tables/other-words';
import { foldWords } from '../text/fold-words';
import { isOneOff } from '../text/one-off';
import { lettersOfPlaces } from './places-by-letters';

/** In shorter words one letter makes another word. */
const SHORTEST = 5;
const LATIN = /^[a-z]+$/;
const MOST = 3;

/** Words of the glossary, then names of places. */
let known: ReadonlySet<string> | undefined;

function knownWords(): ReadonlySet<string> {
  const words = () => glossaryTerms().flatMap(([english]) => english.split(/[\s-]+/u).map(foldWords));
  known ??= new Set([...words(), ...lettersOfPlaces()].filter((word) => LATIN.test(word)));
  return known;
}

/**
 * English questions that somebody may have meant, with every misspelt word put right: one letter wrong, missing or too many, or two
 * swapped, against the words of the glossary and the names of places. Nothing where no word is misspelt so. Of the words of a
 * question in their folded form; no statement.
 * Example: `speltRight(['standing', 'commitee'])` is `['Standing Committee']`.
 */
export function speltRight(words: readonly string[]): string[] {
  const mended = words.map((word) => (isMisspelt(word) ? near(word) : []));
  const most = Math.max(0, ...mended.map(({ length }) => length));
  return Array.from({ length: most }, (_, rank) =>
    words.map((word, at) => written(mended[at]?.[rank] ?? mended[at]?.[0] ?? word)).join(' '),
  );
}

function isMisspelt(word: string): boolean {
  return word.length >= SHORTEST && LATIN.test(word) && !knownWords().has(word) && !OTHER_WORDS.has(word);
}

/** Words of the glossary stand before places, and those of the same first letter before others. */
function near(word: string): string[] {
  const found = [...knownWords()].filter((one) => one.length >= SHORTEST - 1 && isOneOff(one, word));
  const begins = (one: string) => (one.startsWith(word.charAt(0)) ? 0 : 1);
  return found.sort((one, other) => begins(one) - begins(other)).slice(0, MOST);
}

/** Standing Committee, Secretary of Lishui */
function written(word: string): string {
  const isNamed = word.length >= SHORTEST - 1 && knownWords().has(word);
  return isNamed ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
