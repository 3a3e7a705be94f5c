import { createServer } from 'node:net';

import { RateLimiterRes } from 'rate-limiter-flexible';
import { expect, it } from 'vitest';

import { limiter } from './shared-limiter';

const quota = { points: 2, duration: 60 };

it.each([
  ['in this process', undefined],
  ['in this process while redis is away', 'redis://127.0.0.1:1'],
])('counts each caller %s, and refuses what is too many', async (_, address) => {
  const count = limiter(quota, address);
  expect([(await count('a')).remainingPoints, (await count('a')).remainingPoints]).toEqual([1, 0]);
  await expect(count('a')).rejects.toBeInstanceOf(RateLimiterRes);
  expect((await count('b')).remainingPoints).toBe(1);
});

it('does not let a caller wait for a redis that says nothing', async () => {
  const silent = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => silent.once('listening', resolve));
  const address = silent.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const count = limiter(quota, `redis://127.0.0.1:${port}`);
  const began = performance.now();
  expect((await count('a')).remainingPoints).toBe(1);
  expect(performance.now() - began).toBeLessThan(2_000);
  silent.close();
});
