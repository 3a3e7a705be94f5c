import fc from 'fast-check';
import { expect, test } from 'vitest';

import { splitRanks } from './split-ranks';

test('a rank at the end takes its mark along', () => {
  expect(splitRanks('云和县委书记、二级巡视员', ['二级巡视员'])).toEqual([
    { text: '云和县委书记', rank: false },
    { text: '、二级巡视员', rank: true },
  ]);
});

test('a rank between posts stays in its place', () => {
  expect(splitRanks('甲局局长、一级调研员，乙办主任', ['一级调研员']).map(({ text }) => text)).toEqual([
    '甲局局长',
    '、一级调研员',
    '，乙办主任',
  ]);
});

test('a list without ranks is one stretch', () => {
  expect(splitRanks('瑞安市委书记', [])).toEqual([{ text: '瑞安市委书记', rank: false }]);
});

test('no word is lost or changed, whatever the ranks', () => {
  const words = fc.string({ unit: fc.constantFrom('甲', '、', '级', '员', '，') });
  fc.assert(
    fc.property(words, fc.array(words), (text, ranks) => {
      expect(
        splitRanks(text, ranks)
          .map((stretch) => stretch.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
