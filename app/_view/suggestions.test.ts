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

test('a nominee’s post is told in English where the glossary knows each word, else as printed', () => {
  const post = (text: string, english: string | null) => ({ text, rank: false, english, sharesBody: false });
  const noteOf = (english: string | null) => {
    const row = {
      ...{ id: '1', personId: '2', ordinal: 1, name: '李坚', pinyin: 'Lǐ Jiān', gender: '男', birth: null, city: null },
      ...{ currentPosts: [post('瑞安市委书记', english)], proposedPosts: [], currentPost: '瑞安市委书记' },
      ...{ proposal: null, proposedPost: null, proposedKind: null, notice: { id: '3', title: null, issuer: null } },
      window: { state: 'open', closes: null, workingDaysLeft: null },
    } as const;
    const lines = suggestions({ ...found, nominees: { rows: [row] } }, { locale: 'en', asOf: null }, 'jian');
    return lines.find(({ kind }) => kind === 'nominee')?.note;
  };
  expect(noteOf('Secretary of the CPC Rui’an Municipal Committee')).toBe(
    'Secretary of the CPC Rui’an Municipal Committee',
  );
  expect(noteOf(null)).toBe('瑞安市委书记');
});
