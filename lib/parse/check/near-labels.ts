/** Labels by what is left of them when one character is taken out. */
export type NearLabels<Key> = ReadonlyMap<string, Key>;

const SHORTEST = 2;

/**
 * An index by which a label is found that has one character too many, too few, wrong, or in its neighbour's place. Source of the method:
 * two words that differ by one edit share a word that is left when each loses one character.
 * Example: `nearLabel(nearLabels(new Map([['邮政编码', 'postcode']])), '邮□编码')` is `'postcode'`.
 */
export function nearLabels<Key>(labels: ReadonlyMap<string, Key>): NearLabels<Key> {
  const near = new Map<string, Key>();
  for (const [label, key] of labels) for (const rest of remainders(label)) if (!near.has(rest)) near.set(rest, key);
  for (const [label, key] of labels) near.set(label, key);
  return near;
}

/** The key of the label that a word is, or most likely was; `null` when none is near. */
export function nearLabel<Key>(near: NearLabels<Key>, word: string): Key | null {
  for (const rest of [word, ...(word.length < SHORTEST ? [`${word}?`] : remainders(word))]) {
    const key = near.get(rest);
    if (key !== undefined) return key;
  }
  return null;
}

/** A label of two characters leaves one, which says something only where the word is as short: 邮□ for 邮编. */
function remainders(word: string): string[] {
  if (word.length < SHORTEST) return [];
  return Array.from({ length: word.length }, (_, at) => {
    const rest = word.slice(0, at) + word.slice(at + 1);
    return rest.length < SHORTEST ? `${rest}?` : rest;
  });
}
