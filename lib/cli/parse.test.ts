import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';

// each starts a process, which takes its time on a busy machine
vi.setConfig({ testTimeout: 60_000 });

const SAMPLE = 'prisma/seed/zhejiang-2025-12-22.txt';
const folder = mkdtempSync(join(tmpdir(), 'gongshi-parse-'));
const news = join(folder, 'news.txt');
writeFileSync(news, '本报讯 公园里的梅花开了。');
afterAll(() => rmSync(folder, { recursive: true }));

const printed = z.object({
  file: z.string().optional(),
  notices: z.array(z.object({ title: z.string(), nominees: z.array(z.object({ name: z.string() })) })),
});

function parse(args: readonly string[], input?: string) {
  const options = { input: input ?? '', encoding: 'utf8' } as const;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'lib/cli/parse.ts', ...args],
    options,
  );
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  return { objects: lines.map((line) => printed.parse(JSON.parse(line))), stdout, stderr, status };
}

describe('npm run parse', () => {
  it('prints the record of one document, as one object', () => {
    const { objects, stderr, status } = parse([SAMPLE]);
    expect(objects.map(({ file, notices }) => [file, notices.map(({ nominees }) => nominees.length)])).toEqual([
      [undefined, [12]],
    ]);
    expect([stderr, status]).toEqual(['', 0]);
  });

  it('prints a line for each of several, names what cannot be read and goes on', () => {
    const { objects, stderr, status } = parse([news, join(folder, 'nowhere.txt'), SAMPLE]);
    expect(objects.map(({ file, notices }) => [file, notices.length])).toEqual([
      [news, 0],
      [SAMPLE, 1],
    ]);
    expect(stderr).toContain('nowhere.txt');
    expect(status).toBe(1);
  });

  it('reads standard input', () => {
    expect(parse(['-'], '本报讯 公园里的梅花开了。')).toMatchObject({ objects: [{ notices: [] }], status: 0 });
  });

  it('explains itself, and says what it did not understand', () => {
    expect(parse(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('npm run -s parse -- FILE') });
    expect(parse(['--nonsense'])).toMatchObject({ status: 2, stderr: expect.stringContaining('--nonsense') });
  });
});
