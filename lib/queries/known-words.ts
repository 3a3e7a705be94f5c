import { glossaryTerms } from '../english/glossary-terms';
import { today } from '../places/divisions';
import { foldWords } from '../text/fold-words';
import { openTerms, wholeTerm } from '../text/search-terms';
import { wordLetters } from '../text/word-letters';

const HAN = /^\p{Script=Han}{2,12}$/u;
const NONE: readonly string[] = [];

let byTerm: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * Words of bodies, offices, posts, ranks and places that the product knows, by a term: the word itself, its sound
 * (`=caizhengju`), or one of no place with one character left open (`财_局`). Some ten thousand, looked up in memory.
 * Example: `knownWords('=caizhengju')` is `['财政局']`.
 */
export function knownWords(term: string): readonly string[] {
  byTerm ??= indexed();
  return byTerm.get(term) ?? NONE;
}

/** Made once, when somebody first finds nothing. Of places nearly all with one other character would be another place. */
function indexed(): ReadonlyMap<string, readonly string[]> {
  const glossary = new Set(glossaryTerms().map(([, chinese]) => chinese));
  const places = new Set(today().flatMap(({ name, shortName }) => [name, shortName]));
  const index = new Map<string, string[]>();
  for (const word of [...glossary, ...places].map(foldWords).filter((word) => HAN.test(word))) {
    const open = glossary.has(word) ? openTerms(word) : [];
    for (const term of [word, ...open, ...wordLetters(word).map(wholeTerm)]) {
      const words = index.get(term);
      if (words === undefined) index.set(term, [word]);
      else words.push(word);
    }
  }
  return index;
}
