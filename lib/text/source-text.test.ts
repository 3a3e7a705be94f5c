import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapBefore, printed, sourceText, spanOf, tightAt } from './source-text';
import { GAP } from './white-space';

test.each([
  ['李　坚，男', '李坚,男'],
  ['１９６９年１１月', '1969年11月'],
  ['拟\n— 1 —\n\n任', '拟任'],
  ['拟\n第 2 页 共 5 页\n任', '拟任'],
  ['现任海南\n\n                    - 1 -\n\n师范大学', '现任海南师范大学'],
  ['拟\f3\n任', '拟任'],
  ['拟\n      3\n\n\f\n任', '拟任'],
  ['漢族，現任', '汉族,现任'],
  ['⼈⺠', '人民'],
  ['买买提•吐尔逊', '买买提·吐尔逊'],
  ['12月22日——12月29日', '12月22日--12月29日'],
  ['a\u200bb\ufeffc', 'abc'],
  ['章 𬱖', '章𬱖'],
])('%j is seen as %s', (text, tight) => expect(sourceText(text).tight).toBe(tight));

test('a number on a line of its own is no page number', () => expect(sourceText('序\n3\n李').tight).toBe('序3李'));

test('gaps tell what stood between', () => {
  const source = sourceText('甲 乙　丙\t丁\n戊\n\n己庚');
  expect([...source.tight].map((_, at) => gapBefore(source, at)).slice(1)).toEqual([
    GAP.space,
    GAP.wide,
    GAP.tab,
    GAP.line,
    GAP.blank,
    GAP.none,
  ]);
});

test('\\r\\n is one break', () => expect(gapBefore(sourceText('甲\r\n乙'), 1)).toBe(GAP.line));
test('the printed words are those of the original without white space', () =>
  expect(printed(sourceText('（李　坚）'), 0, 4)).toBe('（李坚）'));
test('a span covers the white space within', () =>
  expect(spanOf(sourceText('李　坚，男'), 0, 2)).toEqual({ start: 0, end: 3 }));
test('the tight offset of an original one', () => expect(tightAt(sourceText('　李　坚'), 3)).toBe(1));

test('every unit of the tight text has its own place, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { tight, starts } = sourceText(text);
      expect(starts.length).toBe(tight.length);
      for (let at = 1; at < starts.length; at++) expect(starts[at]).toBeGreaterThan(starts[at - 1] ?? -1);
    }),
  );
});

test('what is printed has no white space and is in the original', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
      const source = sourceText(text);
      expect(printed(source, 0, source.tight.length)).not.toMatch(/[ \t\n\u3000]/u);
    }),
  );
});
