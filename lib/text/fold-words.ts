import { foldCode } from './fold-character';
import { whiteSpace } from './white-space';

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
  const composed = words.normalize('NFC');
  let folded = '';
  for (let at = 0; at < composed.length; at += 1) {
    const code = composed.charCodeAt(at);
    if (whiteSpace(code) === null) folded += String.fromCharCode(foldCode(code));
  }
  return folded
    .normalize('NFC')
    .toLowerCase()
    .replace(U_WITH_DOTS, 'v')
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(INSIDE_NAMES, '');
}
