import type { Ending, ExportPage } from './endings';

/** Words for values of a filter that are not ASCII. */
const ASCII: Readonly<Record<string, string>> = { 男: 'male', 女: 'female' };

/**
 * A speaking file name in ASCII: what it holds, by which filter, of which day. Of a value that ASCII cannot write stands the
 * filter's name alone: it may be a person's name.
 * Example: `fileName({ kind: 'nominees', id: null }, { gender: '女' }, 'csv', '2025-12-25')` is
 * `gongshi-nominees-gender-female-2025-12-25.csv`.
 */
export function fileName(
  page: ExportPage,
  query: Readonly<Record<string, string>>,
  ending: Ending,
  today: string,
): string {
  const filters = Object.entries(query).flatMap(([name, value]) => [name, ASCII[value] ?? value]);
  const parts = ['gongshi', page.kind, page.id ?? '', ...filters, today].map(asciiPart);
  return `${parts.filter((part) => part !== '').join('-')}.${ending}`;
}

function asciiPart(words: string): string {
  return /^[\w.-]+$/.test(words) ? words : '';
}
