import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readIdentities, takeLock } from './lock-file.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('names its holder and leaves nothing when released', async () => {
  const path = join(folder, 'deep', 'a.lock');
  const lock = await takeLock(path);
  expect(readIdentities(readFileSync(path, 'utf8')).map(({ pid }) => pid)).toEqual([process.pid]);
  lock.release();
  expect(existsSync(path)).toBe(false);
});

it('lets one at a time go on', async () => {
  const path = join(folder, 'a.lock');
  let inside = 0;
  let most = 0;
  const work = async () => {
    const lock = await takeLock(path);
    most = Math.max(most, ++inside);
    await new Promise((resolve) => setTimeout(resolve, 5));
    inside--;
    lock.release();
  };
  await Promise.all(Array.from({ length: 8 }, work));
  expect(most).toBe(1);
});

it('takes over from a process that was killed', async () => {
  const path = join(folder, 'a.lock');
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  writeFileSync(path, `${gone} 1\n`);
  const lock = await takeLock(path);
  expect(readFileSync(path, 'utf8')).toMatch(new RegExp(`^${process.pid} `));
  lock.release();
});

it('takes over a lock whose writing was cut off', async () => {
  const path = join(folder, 'a.lock');
  writeFileSync(path, '');
  const lock = await takeLock(path);
  lock.release();
  expect(existsSync(path)).toBe(false);
});

it('says once for whom it waits', async () => {
  const path = join(folder, 'a.lock');
  const first = await takeLock(path);
  /** @type {number[]} */
  const waits = [];
  const second = takeLock(path, { onWait: (pid) => waits.push(pid) });
  await new Promise((resolve) => setTimeout(resolve, 200));
  first.release();
  (await second).release();
  expect(waits).toEqual([process.pid]);
});

it('holds on for a child that works under it', async () => {
  const path = join(folder, 'a.lock');
  const lock = await takeLock(path);
  lock.include(process.ppid);
  expect(readIdentities(readFileSync(path, 'utf8')).map(({ pid }) => pid)).toEqual([process.pid, process.ppid]);
  lock.release();
});
