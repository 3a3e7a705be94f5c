import { expect, test } from 'vitest';

import { pageStore } from './page-store';

test('what was asked for least lately gives way', () => {
  const store = pageStore<string>(80);
  for (const key of 'abcdefgh') store.set(key, key, 10);
  expect(store.get('a')).toBe('a');
  store.set('i', 'i', 10);
  expect([store.get('a'), store.get('b'), store.get('c'), store.get('i')]).toEqual(['a', undefined, 'c', 'i']);
});

test('a page that is made anew takes the place of the earlier one', () => {
  const store = pageStore<string>(80);
  for (let time = 1; time <= 100; time += 1) store.set('a', `${time}`, 10);
  for (const key of 'bcdefgh') store.set(key, key, 10);
  expect([...'abcdefgh'].map((key) => store.get(key))).toEqual(['100', ...'bcdefgh']);
});

test('what would push out many others is not kept', () => {
  const store = pageStore<string>(80);
  store.set('a', 'a', 10);
  store.set('b', 'b', 11);
  expect([store.get('a'), store.get('b')]).toEqual(['a', undefined]);
});
