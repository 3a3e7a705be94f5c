import { tightWords } from './source-text';

const U_WITH_DOTS = /[üǖǘǚǜ]/gu;
const MARKS = /\p{M}/gu;
const INSIDE_NAMES = /[·'’]/gu;

/**
 * The one form in which words are looked for: simplified, half width, lower case, Latin letters without marks (ü is v, as
 * it is typed), without white space and the dots inside names. For finding only; what is shown stays as printed.
 * Example: `foldWords('李　志龍 Lǚ')` is `李志龙lv`.
 */
export function foldWords(words: string): string {
  // a character that stands twice in Unicode (U+F902) becomes the usual one before it is looked up
  return tightWords(words.normalize('NFC'))
    .normalize('NFC')
    .toLowerCase()
    .replace(U_WITH_DOTS, 'v')
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(INSIDE_NAMES, '');
}
