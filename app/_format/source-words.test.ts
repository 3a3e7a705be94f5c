import fc from 'fast-check';
import { expect, test } from 'vitest';

import { apartMarks, joinColumns, markWords, outside, shownBy, sourceLines, within } from './source-words';

const line = { offset: 100, text: '从12月22日起到12月29日止。' };

test('the words of a field are cut out where they stand', () => {
  const marks = [
    { key: 'closes', start: 109, end: 115 },
    { key: 'opens', start: 101, end: 107 },
  ];
  expect(markWords(line, marks).map(({ text, mark }) => [text, mark?.key ?? null])).toEqual([
    ['从', null],
    ['12月22日', 'opens'],
    ['起到', null],
    ['12月29日', 'closes'],
    ['止。', null],
  ]);
});

test('of two fields that lean on the same words the longer one is marked and shows both', () => {
  const marks = [
    { key: 'city', start: 5, end: 8 },
    { key: 'currentPost', start: 5, end: 20 },
  ];
  expect(apartMarks(marks).map(({ key }) => key)).toEqual(['currentPost']);
  expect(shownBy(marks).get('city')).toBe('currentPost');
});

test('joined, the stretches are the text, whatever the marks', () => {
  const mark = fc.record({ key: fc.string(), start: fc.nat(120), end: fc.nat(140) });
  fc.assert(
    fc.property(fc.array(mark), (marks) => {
      expect(
        markWords(line, marks)
          .map(({ text }) => text)
          .join(''),
      ).toBe(line.text);
    }),
  );
});

test('lines keep their offsets when padding and blank lines go', () => {
  expect(sourceLines([{ offset: 10, text: '　甲\r\n\n  乙 \n' }])).toEqual([
    { offset: 11, text: '甲' },
    { offset: 17, text: '乙' },
  ]);
});

test('a sentence that the column broke is one paragraph, a heading stays alone', () => {
  const text = '任前公示\n向省委组织部反映公示对象在德、能、\n  勤、绩方面存在的问题。\n联系电话';
  const lines = sourceLines([{ offset: 5, text }]);
  expect(lines.map((line) => joinColumns(line.text))).toEqual([
    '任前公示',
    '向省委组织部反映公示对象在德、能、勤、绩方面存在的问题。',
    '联系电话',
  ]);
  for (const line of lines) expect(text.slice(line.offset - 5)).toMatch(new RegExp(`^${line.text}`));
});

test('what stands outside the blocks and within them is the whole', () => {
  const slices = [{ offset: 50, text: '0123456789' }];
  const blocks = [
    { start: 52, end: 54 },
    { start: 57, end: 60 },
  ];
  expect(outside(slices, blocks).map(({ text }) => text)).toEqual(['01', '456']);
  expect(blocks.flatMap(({ start, end }) => within(slices, start, end)).map(({ text }) => text)).toEqual(['23', '789']);
});
