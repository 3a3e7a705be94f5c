import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { beginOfStat, identify, isRunning } from './process-identity.mjs';

const rest = 'S 1 7 7 0 -1 4194560 1 0 0 0 1 1 0 0 20 0 11 0 5351 1 2';

it('reads the time at which a process began', () => {
  expect(beginOfStat(`7 (node) ${rest}`)).toBe('5351');
});

it('is not led astray by a name with brackets and spaces', () => {
  expect(beginOfStat(`7 (a) Z (b) ${rest}`)).toBe('5351');
});

it('takes a zombie for gone', () => {
  expect(beginOfStat(`7 (node) ${rest.replace('S', 'Z')}`)).toBeUndefined();
});

it('knows a process while it runs and no longer', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  await once(child, 'spawn');
  const identity = identify(child.pid ?? 0);
  expect(identity && isRunning(identity)).toBe(true);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(identity && isRunning(identity)).toBe(false);
});

it('does not take another process under the same number for the first', () => {
  expect(isRunning({ pid: process.pid, began: 'another time' })).toBe(false);
});
