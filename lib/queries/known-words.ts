import { glossaryTerms } from '../english/glossary-terms';
import { today } from '../places/divisions';
import { foldWords } from '../text/fold-words';
import { openTerms, wholeTerm } from '../text/search-terms';
import { wordLetters } from '../text/word-letters';

const HAN = /^\p{Script=Han}{2,12}$/u;
const NONE: readonly string[] = [];

/** So many words take some ten milliseconds. */
const AT_A_TIME = 200;

const byTerm = new Map<string, string[]>();
let gathered: Promise<void> | undefined;

/**
 * Words of bodies, offices, posts, ranks and places that the product knows, by a term: the word itself, its sound
 * (`=caizhengju`), or one of no place with one character left open (`财_局`). Some nine thousand, looked up in memory; none before
 * they are gathered. Example: `knownWords('=caizhengju')` is `['财政局']`.
 */
export function knownWords(term: string): readonly string[] {
  return byTerm.get(term) ?? NONE;
}

/** Makes the words ready once, when somebody first finds nothing: a third of a second of work, and others are served meanwhile. */
export function gatherKnownWords(): Promise<void> {
  gathered ??= gather();
  return gathered;
}

async function gather(): Promise<void> {
  for (const [at, word] of allWords().entries()) {
    if (at % AT_A_TIME === 0) await new Promise(setImmediate);
    add(word);
  }
}

interface KnownWord {
  readonly word: string;
  readonly isPlace: boolean;
}

function allWords(): KnownWord[] {
  const glossary = new Set(glossaryTerms().map(([, chinese]) => chinese));
  const places = new Set(today().flatMap(({ name, shortName }) => [name, shortName]));
  const words = [...glossary, ...places].map((word) => ({ word: foldWords(word), isPlace: !glossary.has(word) }));
  return words.filter(({ word }) => HAN.test(word));
}

/** Nearly every place is one character from another: they are known by their sound alone. */
function add({ word, isPlace }: KnownWord): void {
  for (const term of [word, ...(isPlace ? [] : openTerms(word)), ...wordLetters(word).map(wholeTerm)]) {
    const words = byTerm.get(term);
    if (words === undefined) byTerm.set(term, [word]);
    else words.push(word);
  }
}
