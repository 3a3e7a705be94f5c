import { cleanText } from './clean-text';

/** RFC 5545, 3.1: no line is longer than 75 octets without its end; each further piece begins with a space. */
const MOST_OCTETS = 75;

const octets = (codePoint: number) => (codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4);

/**
 * A line of a calendar with its end, folded where it is too long and never inside a character.
 * Source: RFC 5545, 3.1. Example: `foldLine('VERSION:2.0')` is `'VERSION:2.0\r\n'`.
 */
export function foldLine(line: string): string {
  let folded = '';
  let used = 0;
  for (const character of line) {
    const size = octets(character.codePointAt(0) ?? 0);
    if (used + size > MOST_OCTETS) {
      folded += '\r\n ';
      used = 1;
    }
    folded += character;
    used += size;
  }
  return `${folded}\r\n`;
}

/** A value of type TEXT. Source: RFC 5545, 3.3.11. Example: `escapeText('甲,乙\n丙;')` is `'甲\\,乙\\n丙\\;'`. */
export function escapeText(text: string): string {
  return cleanText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** A folded line whose value is a text. Example: `textLine('SUMMARY', '甲,乙')` is `'SUMMARY:甲\\,乙\r\n'`. */
export function textLine(name: string, text: string): string {
  return foldLine(`${name}:${escapeText(text)}`);
}
