/** A value of a record: printed words, a count, a list of printed words, or nothing. */
export type RecordValue = string | number | null | readonly string[];

/**
 * What two readings of the same print have in common, `null` when there is nothing. Left out of the comparison is what
 * printers and web pages vary without meaning anything by it: the width of letters and marks (（ and (), white space,
 * the kind of dash (—, –, ~), of the dot in a name (·, •) and of quotes, a mark at the very end, capitals in addresses, and
 * the order of a list.
 * Example: `foldValue('举报中心（三楼）。')` is `'举报中心(三楼)'`.
 */
export function foldValue(value: RecordValue | undefined): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return value.length === 0 ? null : [...new Set(value.map(foldWords))].sort().join(' ');
  return foldWords(value);
}

function foldWords(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/[\p{Dash_Punctuation}~\u2212]+/gu, '-')
    .replace(/[·•・‧∙⋅]/gu, '·')
    .replace(/[“”„«»「」]/gu, '"')
    .replace(/[‘’‚]/gu, "'")
    .replace(/[,;。]+$/u, '')
    .toLowerCase();
}
