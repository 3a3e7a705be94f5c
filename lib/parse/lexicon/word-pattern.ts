/** Words as an alternation for a regular expression, longest first, so that 中共预备党员 wins over 中共. */
export function alternation(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[()[\]{}.*+?^$|\\/]/gu, '\\$&'))
    .join('|');
}

/** The labels of a table of words, each with its key, longest first. */
export function labelsOf<Key extends string>(table: Readonly<Record<Key, readonly string[]>>): Map<string, Key> {
  const labels = new Map<string, Key>();
  for (const key in table) for (const word of table[key]) labels.set(word, key);
  return labels;
}
