import { expect, test } from 'vitest';

import type { Suggested } from '@/lib/queries/suggest';

import { suggestions } from './suggestions';

const place = { code: '331000', name: '台州市', shortName: '台州', pinyin: 'Taizhou' };
const found: Suggested = {
  nominees: { rows: [] },
  notices: { rows: [] },
  cities: [{ place, nominees: 3 }],
  bodies: [{ words: '台州市财政局', organisation: true, nominees: 1 }],
  similar: ['台周'],
  similarCities: [],
  meant: [],
};
const kindsFor = (question: string) =>
  suggestions(found, { locale: 'zh', asOf: null }, question).map(({ kind }) => kind);

test.each(['台州', '台州市', ' Taizhou'])(
  'whoever typed %j, the whole name of a city, is led to the city first',
  (question) => {
    expect(kindsFor(question)).toEqual(['city', 'similar', 'body']);
  },
);

test('half a name of a city leaves names of persons first', () => {
  expect(kindsFor('taizh')).toEqual(['similar', 'city', 'body']);
});

test('on English pages bodies have the English of the glossary, on Chinese ones none', () => {
  const english = (locale: 'zh' | 'en') =>
    suggestions(found, { locale, asOf: null }, 'taizh').flatMap((one) => one.english ?? []);
  expect(english('en')).toEqual(['Taizhou Municipal Bureau of Finance']);
  expect(english('zh')).toEqual([]);
});
