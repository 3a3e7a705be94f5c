import { readNumeral } from '../../lib/text/numerals';

/**
 * The value that a changed print states, when the change left its numbers in their places: 1969年11月 → 1969-11, so that
 * 1996年11月 → 1996-11. `null` when the print has another shape than before, or when its numbers make no date and no hour; then no value can be
 * right without a doubt. A year that the value has and the print has not stays as it was.
 * Example: `valueFromNumbers('12月22日', '12月12日', '2025-12-22')` is `2025-12-12`.
 */
export function valueFromNumbers(before: string, after: string, value: string): string | null {
  const [old, now] = [inDigits(before), inDigits(after)];
  if (shapeOf(old) !== shapeOf(now)) return null;
  const [was, is] = [numbersIn(old), numbersIn(now)];
  const parts = value.split(/([-:])/u);
  const first = parts.length - 2 * was.length + 1;
  if (was.length === 0 || first < 0) return null;
  const same = was.every((number, at) => number === Number(parts[first + 2 * at]));
  if (!same) return null;
  const changed = parts.map((part, at) => {
    const number = at >= first && (at - first) % 2 === 0 ? is[(at - first) / 2] : undefined;
    return number === undefined ? part : String(number).padStart(part.length, '0');
  });
  const result = changed.join('');
  return isPossible(result) ? result : null;
}

/** 一九五八年十一月 in digits; two numerals in a row that make no number stay as they are. */
function inDigits(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/[〇零一二三四五六七八九十]{1,4}(?=[年月日时个名])/gu, (numeral) =>
      String(readNumeral(numeral) ?? numeral),
    );
}

function shapeOf(words: string): string {
  return words.replace(/\s/gu, '').replace(/[0-9]+/gu, '0');
}

function numbersIn(words: string): number[] {
  return [...words.replace(/\s/gu, '').matchAll(/[0-9]+/gu)].map(([digits]) => Number(digits));
}

/** A day of the calendar in a year of our time, an hour of the day, or a count. */
function isPossible(value: string): boolean {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  if (value.includes(':')) return /^([01][0-9]|2[0-4]):[0-5][0-9]$/u.test(value);
  if (!value.includes('-') && value.length !== 4) return year > 0;
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
