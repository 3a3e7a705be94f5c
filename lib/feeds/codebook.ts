import type { CsvColumn } from './csv-file';

/** What the codebook says of one column of a table. */
export interface CodebookEntry {
  /** its head in each language */
  readonly zh: string;
  readonly en: string;
  readonly meaningZh: string;
  readonly meaningEn: string;
  /** the head of the column that says how certain it is, in each language; empty for what is no reading */
  readonly certaintyZh: string;
  readonly certaintyEn: string;
}

/** The codebook is a table itself, in both languages at once. */
export const CODEBOOK_COLUMNS: readonly CsvColumn<CodebookEntry>[] = [
  { head: '列名', cell: ({ zh }) => zh },
  { head: 'column', cell: ({ en }) => en },
  { head: '含义', cell: ({ meaningZh }) => meaningZh },
  { head: 'meaning', cell: ({ meaningEn }) => meaningEn },
  { head: '确定程度所在列', cell: ({ certaintyZh }) => certaintyZh },
  { head: 'certainty column', cell: ({ certaintyEn }) => certaintyEn },
];
