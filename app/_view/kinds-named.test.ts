import { expect, test } from 'vitest';

import en from '@/app/_messages/en.json';
import zh from '@/app/_messages/zh.json';

import { kindsNamed } from './kinds-named';

test('an English question finds a kind of post by its words', () => {
  expect(kindsNamed('cppcc', (kind) => en.kinds[kind])).toEqual(['cppcc']);
  expect(kindsNamed(' Congress ', (kind) => en.kinds[kind])).toEqual(['congress']);
});

test('a Chinese question finds it too; one letter and what names no kind find none', () => {
  expect(kindsNamed('政协', (kind) => zh.kinds[kind])).toEqual(['cppcc']);
  expect(kindsNamed('政', (kind) => zh.kinds[kind])).toEqual([]);
  expect(kindsNamed('造船', (kind) => zh.kinds[kind])).toEqual([]);
  expect(kindsNamed('other', (kind) => en.kinds[kind])).toEqual([]);
});
