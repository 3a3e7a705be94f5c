import { expect, test } from 'vitest';

import { wordIndex } from './word-index';

const absent = { certainty: 'absent', value: null, start: null, end: null, inference: null } as const;

test('a field that the notice does not print has no words on the page', () => {
  const index = wordIndex([
    ['window.opens', { ...absent, certainty: 'stated', value: '2025-12-22', start: 4, end: 10 }],
    ['window.closesAt', absent],
  ]);
  expect(index.shown.get('window.opens')).toBe('window.opens');
  expect(index.shown.has('window.closesAt')).toBe(false);
});

test('a city that was read inside a post leads to the words of the post', () => {
  const index = wordIndex([
    ['n1-city', { ...absent, certainty: 'inferred', value: '330100', start: 20, end: 23 }],
    ['n1-currentPost', { ...absent, certainty: 'stated', value: '杭州市拱墅区委书记', start: 20, end: 29 }],
  ]);
  expect(index.shown.get('n1-city')).toBe('n1-currentPost');
});
