import { today } from '../places/divisions';
import { foldWords } from '../text/fold-words';
import { wordLetters } from '../text/word-letters';

let all: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * Short names of today's divisions that sound like these letters, as English readers write places.
 * Example: `placesByLetters('yunhe')` is `['云和']`, `placesByLetters('taizhou')` has 台州 and 泰州.
 */
export function placesByLetters(letters: string): readonly string[] {
  return places().get(letters) ?? [];
}

/** All letters by which there is a place. Example: among them are `yunhe` and `taizhou`. */
export function lettersOfPlaces(): Iterable<string> {
  return places().keys();
}

function places(): ReadonlyMap<string, readonly string[]> {
  all ??= gather();
  return all;
}

/** Made once, in about a tenth of a second. */
function gather(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const names = new Set(today().map(({ shortName }) => foldWords(shortName)));
  for (const name of names) {
    // 洋县 is 洋 for short: one syllable is rather a part of a name
    if ([...name].length < 2) continue;
    for (const letters of wordLetters(name)) found.set(letters, [...(found.get(letters) ?? []), name]);
  }
  return found;
}
