const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
/** 关于柯汉江等4名同志任前公示的公告: a name that no dictionary of words has. */
const NAME = /(?<=关于)[\p{Script=Han}·]{2,4}?(?=等|同志)/u;
/** Terms that the segmenter takes apart. */
const TERM = /职级/gu;

/**
 * The words of a Chinese title, between which it may break; marks stay with the word before them, a name stays in one piece.
 * Example: `titleWords('关于柯汉江等4名同志任前公示的公告')` begins with 关于, 柯汉江.
 */
export function titleWords(title: string): string[] {
  const whole = [NAME.exec(title), ...title.matchAll(TERM)].filter((match) => match !== null);
  const isInside = (at: number) => whole.some(({ index, 0: { length } }) => index < at && at < index + length);
  const words: string[] = [];
  for (const { segment, index, isWordLike } of WORDS.segment(title)) {
    const last = words.length - 1;
    if ((isWordLike && !isInside(index)) || last < 0) words.push(segment);
    else words[last] += segment;
  }
  return words;
}
