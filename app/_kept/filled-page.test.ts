import { gunzipSync } from 'node:zlib';
import { expect, it, test } from 'vitest';

import { filledPage, takesGzip } from './filled-page';
import { blanksIn, type Blanks } from './page-to-fill';

const made = { nonce: 'AAAAAAAAAAAAAAAAAAAAAA==', now: 1_766_635_200_000 };
const body = new TextEncoder().encode(`<script nonce="${made.nonce}">${made.now}</script>公示`);
const page = () => ({ status: 200, headers: [], body, ...blanksIn(body, made) });
const at = (now: number, letter: string): Blanks => ({ nonce: `${letter.repeat(22)}==`, now });
const words = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('readers of one second are sent the same, with the nonce of the first', () => {
  const kept = page();
  const first = filledPage(kept, at(1_766_635_201_100, 'B'));
  const second = filledPage(kept, at(1_766_635_201_900, 'C'));
  expect(second).toBe(first);
  expect(words(first.body)).toContain(`nonce="${first.nonce}">1766635201100<`);
});

test('the next second has another nonce and clock', () => {
  const kept = page();
  const first = filledPage(kept, at(1_766_635_201_900, 'B'));
  const next = filledPage(kept, at(1_766_635_202_000, 'C'));
  expect(next.nonce).not.toBe(first.nonce);
  expect(words(next.body)).toContain(`nonce="${next.nonce}">1766635202000<`);
  expect(words(first.body)).toContain(first.nonce);
});

test('packed once, it unpacks to the same', async () => {
  const one = filledPage(page(), at(1_766_635_201_100, 'B'));
  expect(words(gunzipSync(await one.packed()))).toBe(words(one.body));
  expect(await one.packed()).toBe(await one.packed());
});

it.each([
  ['gzip', true],
  ['gzip, deflate, br, zstd', true],
  ['br;q=1.0, GZIP;q=0.8', true],
  ['gzip;q=0', false],
  ['gzip; q=0.00, br', false],
  ['br', false],
  ['x-gzip', false],
  ['', false],
])('of %j it is %s that it takes gzip', (header, takes) => expect(takesGzip(header)).toBe(takes));
