import { placeWord } from '@/app/_format/place-words';
import type { Locale } from '@/app/_i18n/routing';
import type { CodebookEntry } from '@/lib/feeds/codebook';
import type { CsvColumn } from '@/lib/feeds/csv-file';
import type { CellWords, NomineeColumnName, TableColumn } from '@/lib/feeds/nominee-columns';
import type { NoticeColumnName } from '@/lib/feeds/notice-columns';
import { POST_KINDS } from '@/lib/notice/nominee';

import { translator } from './translators';

type ColumnName = NomineeColumnName | NoticeColumnName;

/** How one language words what is not printed in a notice. */
function cellWords(locale: Locale): CellWords {
  const kinds = translator(locale, 'kinds');
  const certainty = translator(locale, 'certainty');
  const status = translator(locale, 'status');
  const notices = translator(locale, 'table');
  return {
    place: (place) => (place === null ? '' : placeWord(place, locale)),
    certainty: (one) => certainty(one),
    postKind: (kind) => {
      const known = POST_KINDS.find((name) => name === kind);
      return known === undefined ? (kind ?? '') : kinds(known);
    },
    noticeKind: (kind) =>
      kind === 'correction' || kind === 'supplement' || kind === 'withdrawal' ? status(kind) : notices('notice'),
  };
}

function headOf(name: ColumnName, certainty: boolean, locale: Locale): string {
  const t = translator(locale, 'table');
  const column = t(`heads.${name}`);
  return certainty ? t('certaintyOf', { column }) : column;
}

/** A table's columns with their heads in one language. */
export function wordedColumns<Row, Name extends ColumnName>(
  columns: readonly TableColumn<Row, Name>[],
  locale: Locale,
): CsvColumn<Row>[] {
  const words = cellWords(locale);
  return columns.map(({ name, certainty, cell }) => ({
    head: headOf(name, certainty, locale),
    cell: (row) => cell(row, words),
  }));
}

/** What the codebook says of a table: each column in both languages, and which column says how certain it is. */
export function codebookOf<Row, Name extends ColumnName>(columns: readonly TableColumn<Row, Name>[]): CodebookEntry[] {
  const judged = new Set(columns.filter(({ certainty }) => certainty).map(({ name }) => name));
  return columns.map(({ name, certainty }) => {
    const other = (locale: Locale) => (!certainty && judged.has(name) ? headOf(name, true, locale) : '');
    return {
      zh: headOf(name, certainty, 'zh'),
      en: headOf(name, certainty, 'en'),
      meaningZh: meaningOf(name, certainty, 'zh'),
      meaningEn: meaningOf(name, certainty, 'en'),
      certaintyZh: other('zh'),
      certaintyEn: other('en'),
    };
  });
}

function meaningOf(name: ColumnName, certainty: boolean, locale: Locale): string {
  const t = translator(locale, 'table');
  return certainty ? t('certaintyMeaning', { column: t(`heads.${name}`) }) : t(`meanings.${name}`);
}
