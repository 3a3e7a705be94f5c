import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from '../db/client';
import { emptyTables } from '../db/testing/empty-tables';
import { ingestFiles } from './ingest-files';

const folder = mkdtempSync(join(tmpdir(), 'gongshi-origin-'));
const file = join(folder, 'zhejiang.txt');

beforeAll(async () => {
  await emptyTables();
  writeFileSync(file, readFileSync('prisma/seed/zhejiang-2025-12-22.txt'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('keeps the name of a file and not the folders in which it lay', async () => {
  for await (const { outcome } of ingestFiles([file], () => Promise.reject(new Error('no standard input here'))))
    expect(outcome.outcome).toBe('stored');
  expect(await ask((db) => db.document.findMany({ select: { origin: true } }))).toEqual([{ origin: 'zhejiang.txt' }]);
});
