import { expect, test } from 'vitest';

import { blanksIn, fillPage, readBlanks } from './page-to-fill';

const made = { nonce: 'AAAAAAAAAAAAAAAAAAAAAA==', now: 1_766_635_200_000 };
const asked = { nonce: 'b+/cdefghijklmnopqrstu==', now: 1_766_635_259_999 };
const words = ({ nonce, now }: typeof made) =>
  `<p>公示 2025年</p><script nonce="${nonce}">{"now":${now},"at":1766678400000}</script><script nonce="${nonce}"></script>`;

function page(text: string) {
  const body = new TextEncoder().encode(text);
  return { status: 200, headers: [], body, ...blanksIn(body, made) };
}

test('a page made for one reader is sent to another with another nonce and clock, and nothing else differs', () => {
  expect(new TextDecoder().decode(fillPage(page(words(made)), asked))).toBe(words(asked));
});

test('the page that is kept stays as it was made', () => {
  const kept = page(words(made));
  fillPage(kept, asked);
  expect(new TextDecoder().decode(kept.body)).toBe(words(made));
});

test('a page without blanks is sent as it is', () => {
  expect(new TextDecoder().decode(fillPage(page('<p>公示</p>'), asked))).toBe('<p>公示</p>');
});

test('blanks are read only in the form in which they are written', () => {
  expect(readBlanks(JSON.stringify(made))).toEqual(made);
  expect(readBlanks('')).toBeNull();
  expect(readBlanks('{"nonce":"short","now":1766635200000}')).toBeNull();
  expect(readBlanks(JSON.stringify({ ...made, now: 12 }))).toBeNull();
});
