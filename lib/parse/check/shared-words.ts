import { tightWords } from '../../text/source-text';

const LENGTH = 4;

/** Whether two names have four characters in a row in common. Example: `sharesWords('华东某某□团', '华东某某集团党委')` is `true`. */
export function sharesWords(one: string, other: string): boolean {
  const [words, others] = [tightWords(one), tightWords(other)];
  for (let at = 0; at + LENGTH <= words.length; at++) if (others.includes(words.slice(at, at + LENGTH))) return true;
  return false;
}
