import { beforeAll, expect, it } from 'vitest';
import { saveDocument } from '../db/save-document';
import { emptyTables } from '../db/testing/empty-tables';
import { inventDocument } from '../db/testing/invented-document';
import { nextChange } from './next-change';

beforeAll(async () => {
  await emptyTables();
  for (const [page, closesAt] of [
    ['afternoon', '17:30'],
    ['noon', '12:00'],
  ] as const) {
    const document = inventDocument({ page, closesAt, nominees: [{ name: '周一山' }] });
    await saveDocument(document);
  }
});

it.each([
  ['the day before: midnight', '2025-12-28T18:00:00', '2025-12-29T00:00:00'],
  ['the last day: the first closing hour', '2025-12-29T00:00:00', '2025-12-29T12:00:00'],
  ['between two closing hours: the second', '2025-12-29T12:00:00', '2025-12-29T17:30:00'],
  ['after the last closing hour: midnight', '2025-12-29T17:30:00', '2025-12-30T00:00:00'],
])('%s', async (_, now, expected) => {
  expect(await nextChange(new Date(`${now}+08:00`))).toEqual(new Date(`${expected}+08:00`));
});
