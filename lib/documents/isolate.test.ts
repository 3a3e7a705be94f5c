import { expect, test } from 'vitest';
import { z } from 'zod';
import { isolate } from './isolate';
import { isolatedModule } from './isolated-module';

const bytes = new Uint8Array(3);
const MEGABYTE = 1024 * 1024;
const limits = { time: 60_000, memory: 1_024 * MEGABYTE };

test('a reader that does not end is stopped when its time is over', async () => {
  const begin = performance.now();
  const outcome = await isolate('testing/endless', bytes, z.unknown(), { ...limits, time: 1_000 });
  expect(outcome).toEqual({ kind: 'failed', reason: 'too-slow', detail: 'more than 1000 ms' });
  expect(performance.now() - begin).toBeLessThan(10_000);
});

test('a reader that takes more memory than it may is stopped, and this process goes on', async () => {
  const before = process.memoryUsage.rss();
  const outcome = await isolate('testing/hungry', bytes, z.unknown(), { ...limits, memory: 300 * MEGABYTE });
  expect(outcome).toEqual({ kind: 'failed', reason: 'too-large', detail: 'needs more than 300 MB of memory' });
  expect(process.memoryUsage.rss() - before).toBeLessThan(200 * MEGABYTE);
});

test('a reader that does not understand its document tells of a corrupt one', async () => {
  const outcome = await isolate('testing/broken', bytes, z.unknown(), limits);
  expect(outcome).toEqual({ kind: 'failed', reason: 'corrupt', detail: 'not for 3 bytes' });
});

test('a reader whose answer is not of the form that was asked for tells of a corrupt document', async () => {
  const outcome = await isolate('testing/environment', bytes, z.array(z.number()), limits);
  expect(outcome).toMatchObject({ kind: 'failed', reason: 'corrupt' });
});

test('a process that ends without an answer is an outcome', async () => {
  const outcome = await isolate('testing/crash', bytes, z.unknown(), limits);
  expect(outcome).toMatchObject({ kind: 'failed' });
});

test('a reader sees nothing of the environment', async () => {
  const outcome = await isolate('testing/environment', bytes, z.array(z.string()), limits);
  expect(outcome.kind === 'done' && outcome.value.filter((name) => !/^(?:NODE_|__CF)/u.test(name))).toEqual([]);
});

test('many documents at once are read in turn', async () => {
  const all = Array.from({ length: 6 }, () => isolate('testing/broken', bytes, z.unknown(), limits));
  expect((await Promise.all(all)).map(({ kind }) => kind)).toEqual(Array(6).fill('failed'));
});

test('a module that is not there is a fault of the installation', () => {
  expect(() => isolatedModule('nothing')).toThrow('isolated/nothing.mjs');
});
