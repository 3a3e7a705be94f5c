import { setTimeout as wait } from 'node:timers/promises';

import { expect, it } from 'vitest';

import { textStream } from './text-stream';

/** A text that is longer than a piece, again and again; `made` tells how many, and whether the maker has ended. */
function endless() {
  const told = { made: 0, ended: false };
  async function* texts() {
    try {
      for (;;) {
        told.made += 1;
        yield await Promise.resolve('字'.repeat(70_000));
      }
    } finally {
      told.ended = true;
    }
  }
  return { told, texts: texts() };
}

async function* three() {
  for (const text of ['公示', '不等于', '任命']) yield await Promise.resolve(text);
}

it('gives the texts one after another, UTF-8', async () => {
  expect(await new Response(await textStream(three())).text()).toBe('公示不等于任命');
});

it('makes no more than one piece ahead of the reader', async () => {
  const { told, texts } = endless();
  const reader = (await textStream(texts)).getReader();
  for (const read of [1, 2, 3]) {
    await reader.read();
    await wait(5);
    expect(told.made).toBeLessThanOrEqual(read + 1);
  }
  await reader.cancel();
});

it('ends the making when the reader leaves', async () => {
  const { told, texts } = endless();
  await (await textStream(texts)).cancel();
  expect(told.ended).toBe(true);
});

it('ends the making of a reader who takes nothing, and breaks the file off', async () => {
  const { told, texts } = endless();
  const stream = await textStream(texts, 20);
  await wait(200);
  expect(told.ended).toBe(true);
  await expect(new Response(stream).text()).rejects.toThrow('nothing was read for 20 ms');
});

it('leaves a slow reader who goes on alone, and a file that has been read to its end', async () => {
  const { told, texts } = endless();
  const slow = (await textStream(texts, 500)).getReader();
  for (let read = 0; read < 8; read += 1) {
    await wait(100);
    expect((await slow.read()).done).toBe(false);
  }
  expect(told.ended).toBe(false);
  await slow.cancel();
  const short = (await textStream(three(), 20)).getReader();
  await short.read();
  await wait(60);
  expect((await short.read()).done).toBe(true);
});
