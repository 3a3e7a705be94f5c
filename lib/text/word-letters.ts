import { pinyin } from 'pinyin-pro';

const HEAD = '长';
const LETTERS = /^[a-z]+$/;

/**
 * How words of posts and places sound, each reading as letters without tones; of 长, which ends the titles of heads, both
 * readings. Empty where a character has no reading. For finding only.
 * Example: `wordLetters('财政局')` is `['caizhengju']`, `wordLetters('局长')` holds `juzhang`.
 */
export function wordLetters(words: string): string[] {
  const syllables = pinyin(words, { toneType: 'none', v: true, toneSandhi: false, type: 'array' });
  const characters = [...words];
  if (syllables.length !== characters.length || !syllables.every((syllable) => LETTERS.test(syllable))) return [];
  const read = (head: string) => syllables.map((one, at) => (characters[at] === HEAD ? head : one)).join('');
  return characters.includes(HEAD) ? [read('zhang'), read('chang')] : [syllables.join('')];
}
