/** What XML 1.0 and calendars cannot hold: control characters but tab and line feed, halves of a character, non-characters. */
const UNPRINTABLE = /[^\t\n\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * A text with line feeds for every way of ending a line, and without what no reader can show.
 * Example: `cleanText('a\r\nb\u0000')` is `'a\nb'`.
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(UNPRINTABLE, '');
}
