import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { countRows, emptyTables } from '../db/testing/empty-tables';
import { holdTable } from '../db/testing/hold-table';
import { ingestDocument } from './ingest-document';

const bytes = await readFile('prisma/seed/zhejiang-2025-12-22.txt');
const now = new Date('2025-12-23T00:00:00Z');

const WHOLE = { documents: 1, notices: 1, copies: 1, nominees: 12, persons: 12, links: 12 };
const NOTHING = { documents: 0, notices: 0, copies: 0, nominees: 0, posts: 0, persons: 0, links: 0, diagnostics: 0 };

beforeEach(emptyTables);

describe('a process that is killed in the middle of an ingest', () => {
  it.each(['NoticeCopy', 'Post', 'Change'] as const)(
    'leaves nothing when it dies before it writes %s',
    async (table) => {
      const held = await holdTable(table);
      const child = spawn(process.execPath, ['--import', 'tsx', 'prisma/seed.ts'], { stdio: 'ignore' });
      const gone = once(child, 'exit');
      await held.somebodyWaits();
      child.kill('SIGKILL');
      await gone;
      await held.letGo();
      expect(await countRows()).toEqual(NOTHING);
      expect(await ingestDocument({ bytes, origin: 'page.txt', now })).toMatchObject({ outcome: 'stored' });
      expect(await countRows()).toMatchObject(WHOLE);
    },
  );
});
