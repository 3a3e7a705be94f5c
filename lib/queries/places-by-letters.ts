import { today } from '../places/divisions';
import { foldWords } from '../text/fold-words';
import { wordLetters } from '../text/word-letters';

let all: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * Short names of today's divisions that sound like these letters, as English readers write places.
 * Example: `placesByLetters('yunhe')` is `['云和']`, `placesByLetters('taizhou')` has 台州 and 泰州.
 */
export function placesByLetters(letters: string): readonly string[] {
  all ??= gather();
  return all.get(letters) ?? [];
}

/** Made once, in about a tenth of a second. */
function gather(): Map<string, string[]> {
  const places = new Map<string, string[]>();
  const names = new Set(today().map(({ shortName }) => foldWords(shortName)));
  for (const name of names) {
    // 洋县 is 洋 for short: one syllable is rather a part of a name
    if ([...name].length < 2) continue;
    for (const letters of wordLetters(name)) places.set(letters, [...(places.get(letters) ?? []), name]);
  }
  return places;
}
