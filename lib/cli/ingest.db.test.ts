import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// signed a day later, so that it is another notice than the one which other tests store
const sample = readFileSync('prisma/seed/zhejiang-2025-12-22.txt', 'utf8').replaceAll('12月22日', '12月23日');
const folder = mkdtempSync(join(tmpdir(), 'gongshi-ingest-'));

function ingest(args: readonly string[], options: { input?: string; env?: NodeJS.ProcessEnv } = {}) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/ingest.ts', ...args], {
    encoding: 'utf8',
    ...options,
  });
}

beforeAll(() => {
  mkdirSync(join(folder, 'more'));
  writeFileSync(join(folder, '1.txt'), sample);
  writeFileSync(join(folder, '2.txt'), '');
  writeFileSync(join(folder, '3.txt'), '本报讯 公园里的梅花开了。');
  writeFileSync(join(folder, 'more', '1.txt'), `另一份报纸\n\n${sample}`);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run ingest', () => {
  it('walks a folder in order, tells of each file, and fails at the end because one failed', () => {
    const { stdout, status } = ingest([folder]);
    expect(stdout.replaceAll(`${folder}/`, '').trimEnd().split('\n')).toEqual([
      '1.txt: stored: 1 notice, 12 nominees',
      '2.txt: failed: is empty (0 bytes)',
      '3.txt: no notice found, not stored',
      'more/1.txt: second copy: 1 notice, 12 nominees',
      '4 files: 1 stored, 1 second copy, 1 no notice found, 1 failed',
    ]);
    expect(status).toBe(1);
  });

  it('changes nothing the second time, also from standard input', () => {
    const { stdout, stderr, status } = ingest(['-'], { input: sample });
    expect([stdout, stderr, status]).toEqual(['-: unchanged: 1 notice, 12 nominees\n1 file: 1 unchanged\n', '', 0]);
  });

  it('says what is wrong when nobody told it where to store', () => {
    const { stderr, status } = ingest([join(folder, '1.txt')], { env: { ...process.env, DATABASE_URL: 'nowhere' } });
    expect(stderr).toContain('DATABASE_URL');
    expect(status).toBe(1);
  });

  it('reports a database that does not answer as the failure of each file', () => {
    const DATABASE_URL = 'postgresql://nobody@127.0.0.1:1/none';
    const { stdout, status } = ingest([join(folder, '1.txt')], { env: { ...process.env, DATABASE_URL } });
    expect(stdout).toContain('failed: the database does not answer');
    expect(status).toBe(1);
  });
});
