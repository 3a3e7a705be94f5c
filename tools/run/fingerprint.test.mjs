import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fingerprint, stampHolds, writeStamp } from './fingerprint.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'print-'));
  mkdirSync(join(root, 'app'));
  writeFileSync(join(root, 'app', 'a.ts'), 'one');
  writeFileSync(join(root, 'lock.json'), '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

const print = (options = {}) => fingerprint(root, ['app', 'lock.json', 'missing'], options);

it('stays the same while nothing changes', () => {
  expect(print()).toBe(print());
});

it.each([
  ['a file is changed', () => writeFileSync(join(root, 'app', 'a.ts'), 'two')],
  ['a file is added', () => writeFileSync(join(root, 'app', 'b.ts'), '')],
  ['a file is renamed', () => renameSync(join(root, 'app', 'a.ts'), join(root, 'app', 'c.ts'))],
  ['a file is taken away', () => rmSync(join(root, 'lock.json'))],
])('changes when %s', (_what, change) => {
  const before = print();
  change();
  expect(print()).not.toBe(before);
});

it('does not change with what is left out', () => {
  const keep = (/** @type {string} */ path) => !path.endsWith('.test.ts');
  const before = print({ keep });
  writeFileSync(join(root, 'app', 'a.test.ts'), '');
  expect(print({ keep })).toBe(before);
});

it('counts further words', () => {
  expect(print({ also: ['20.19.0'] })).not.toBe(print({ also: ['22.0.0'] }));
});

it('finds a stamp again and no other', () => {
  const stamp = join(root, 'deep', 'stamp');
  expect(stampHolds(stamp, 'x')).toBe(false);
  writeStamp(stamp, 'x');
  expect([stampHolds(stamp, 'x'), stampHolds(stamp, 'y')]).toEqual([true, false]);
});
