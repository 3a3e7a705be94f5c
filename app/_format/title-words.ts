const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The words of a Chinese title, between which it may break; marks stay with the word before them.
 * Example: `titleWords('干部任前公示')` joins to the same text.
 */
export function titleWords(title: string): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of WORDS.segment(title)) {
    const last = words.length - 1;
    if (isWordLike || last < 0) words.push(segment);
    else words[last] += segment;
  }
  return words;
}
