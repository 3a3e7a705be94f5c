import { expect, test } from 'vitest';

import { chineseCount, englishCount } from './count-words';
import { plainPinyin } from './plain-pinyin';
import { titleWords } from './title-words';

test('a count before a classifier is 两, not 二', () => {
  expect([1, 2, 10, 11].map(chineseCount)).toEqual(['一', '两', '十', '11']);
});

test('an English sentence starts with a word up to ten', () => {
  expect([1, 2, 10, 11].map(englishCount)).toEqual(['One', 'Two', 'Ten', '11']);
});

test('tone marks go, ü stays', () => {
  expect(plainPinyin('Lǐ Zhìlóng')).toBe('Li Zhilong');
  expect(plainPinyin('Lǚ Tíngtíng')).toBe('Lü Tingting');
  expect(plainPinyin("Wáng Wǎn'ér")).toBe("Wang Wan'er");
});

test('the words of a title join to the title', () => {
  const title = '浙江省省管干部任前公示通告（第3号）';
  expect(titleWords(title).join('')).toBe(title);
  expect(titleWords(title).length).toBeGreaterThan(3);
  expect(titleWords('')).toEqual([]);
});
