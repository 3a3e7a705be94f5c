const DIGITS = new Map([...'〇一二三四五六七八九'].map((character, value) => [character, value]));
for (const zero of '零OoОоΟο') DIGITS.set(zero, 0);
DIGITS.set('两', 2);
const TENS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** The characters of a number in the tight text, for use inside a class of a regular expression. */
export const NUMERAL_CLASS = '0-9〇零Oo一二三四五六七八九十百两廿卅';

/**
 * The number that numerals print: Arabic (12), positional (二〇二五) or spoken (三十八, 廿一); `null` when they are none.
 * Example: `readNumeral('三十八')` is 38, `readNumeral('二〇二五')` is 2025.
 */
export function readNumeral(numerals: string): number | null {
  if (/^\d+$/u.test(numerals)) return Number(numerals);
  const text = numerals.replace(/廿/gu, '二十').replace(/卅/gu, '三十');
  if (text === '' || text.length > 9) return null;
  return /[十百千]/u.test(text) ? readSpoken(text) : readPositional(text);
}

function readPositional(text: string): number | null {
  let value = 0;
  for (const character of text) {
    const digit = digitOf(character);
    if (digit === null) return null;
    value = value * 10 + digit;
  }
  return value;
}

function readSpoken(text: string): number | null {
  let value = 0;
  let digit: number | null = null;
  for (const character of text) {
    const power = TENS.get(character);
    if (power !== undefined) {
      value += (digit ?? 1) * power;
      digit = null;
      continue;
    }
    digit = digitOf(character);
    if (digit === null) return null;
  }
  return value + (digit ?? 0);
}

function digitOf(character: string): number | null {
  return DIGITS.get(character) ?? (/^\d$/u.test(character) ? Number(character) : null);
}
