import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plainRecords } from './plain-records';

const folder = new URL('./corpus/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace('.txt', ''));

test('the corpus has notices in at least ten layouts', () => expect(names.length).toBeGreaterThanOrEqual(10));

test.each(names)('%s is read as its gold file says', (name) => {
  const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
  const gold: unknown = JSON.parse(readFileSync(new URL(`${name}.gold.json`, folder), 'utf8'));
  expect({ notices: plainRecords(text) }).toEqual(gold);
});
