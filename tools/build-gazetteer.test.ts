import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gazetteerTables } from './build-gazetteer';

const table = (name: string) => readFileSync(new URL(`../lib/places/tables/${name}.ts`, import.meta.url), 'utf8');

test('the checked-in tables are what the script makes', async () => {
  const { today, retired } = await gazetteerTables();
  expect(table('divisions-today')).toBe(today);
  expect(table('divisions-retired')).toBe(retired);
});
