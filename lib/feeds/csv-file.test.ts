import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CsvColumn, csvFile } from './csv-file';
import { NOMINEE_COLUMNS } from './nominee-columns';
import { NOTICE_COLUMNS } from './notice-columns';
import { inventExport, inventNominee, NOTICE_URL, oneByOne, wholeText } from './testing/invented-records';

const columns: CsvColumn<string>[] = [
  { head: '序', cell: () => 1 },
  { head: '职务', cell: (words) => words },
];
const write = (rows: readonly string[]) => wholeText(csvFile(columns, oneByOne(rows)));

/** Reads a table after RFC 4180, without any program of ours. */
function read(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (found === null) throw new Error(`no cell here: ${text.slice(0, 80)}`);
    const [, value = '', end] = found;
    rows.at(-1)?.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

it('begins with a byte order mark and its heads, also without a row', async () => {
  expect(await write([])).toBe('\uFEFF序,职务\r\n');
});

it.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1', '＝1+1', '＋1', '－1', '＠x'])(
  'writes %j so that no spreadsheet reckons',
  async (cell) => {
    const [, row] = read((await write([cell])).slice(1));
    expect(row?.[1]).toBe(`'${cell}`);
  },
);

it('leaves negative figures and phone numbers with a hyphen inside alone', async () => {
  expect(await write(['0571-12380'])).toBe('\uFEFF序,职务\r\n1,0571-12380\r\n');
  const figures: CsvColumn<number>[] = [{ head: 'n', cell: (n) => n }];
  expect(await wholeText(csvFile(figures, [-5]))).toBe('\uFEFFn\r\n-5\r\n');
});

it('is read back as it was, whatever stands in a cell', async () => {
  const cells = fc.string({ unit: fc.constantFrom('甲', 'a', ',', '"', '\n', ' ', ';', '𠮷', '=') });
  await fc.assert(
    fc.asyncProperty(fc.array(cells, { maxLength: 5 }), async (rows) => {
      const found = read((await write(rows)).slice(1));
      expect(found.slice(1).map(([, cell]) => cell)).toEqual(
        rows.map((row) => (row.startsWith('=') ? `'${row}` : row)),
      );
    }),
  );
});

it('writes hundreds of rows piece by piece, none twice and none left out', async () => {
  const rows = Array.from({ length: 1_001 }, (_, index) => `职务${index}`);
  const pieces: string[] = [];
  for await (const piece of csvFile(columns, oneByOne(rows))) pieces.push(piece);
  expect(pieces.length).toBeGreaterThan(5);
  expect(
    read(pieces.join('').slice(1))
      .slice(1)
      .map(([, cell]) => cell),
  ).toEqual(rows);
});

const words = {
  place: (place: { readonly name: string } | null) => place?.name ?? '',
  certainty: (certainty: string) => certainty,
  postKind: (kind: string | null) => kind ?? '',
  noticeKind: (kind: string) => kind,
};

it('has a column for each field of a nominee, and one that says how certain it is', () => {
  const row = inventNominee({ currentPost: '杭州市副市长、一级巡视员', proposedPost: '某厅厅长' });
  const cells = new Map(
    NOMINEE_COLUMNS.map(({ name, certainty, cell }) => [`${name}${certainty ? '?' : ''}`, cell(row, words)]),
  );
  expect(cells.size).toBe(NOMINEE_COLUMNS.length);
  expect(cells.get('name')).toBe('周一山');
  expect(cells.get('birth')).toBe('1970-03');
  expect([cells.get('birth?'), cells.get('education?')]).toEqual(['stated', 'absent']);
  expect([cells.get('closes'), cells.get('workingDaysFirstNotCounted'), cells.get('noticeUrl')]).toEqual([
    '2025-12-29',
    5,
    NOTICE_URL,
  ]);
});

it('joins the values of a list and judges the single fields of a notice', () => {
  const notice = inventExport({ channels: { ...inventExport().channels, phones: ['0000-1', '0000-2'] } });
  const row = { notice, noticeUrl: NOTICE_URL };
  const cells = new Map(
    NOTICE_COLUMNS.map(({ name, certainty, cell }) => [`${name}${certainty ? '?' : ''}`, cell(row, words)]),
  );
  expect(cells.get('phones')).toBe('0000-1; 0000-2');
  expect([cells.get('opens?'), cells.get('noticeTitle?'), cells.get('noticeNumber?')]).toEqual([
    'inferred',
    'stated',
    'absent',
  ]);
});
