import fc from 'fast-check';
import { expect, test } from 'vitest';

import { widenMarks } from './widen-marks';

test.each([
  ['李坚,男,汉族', '李坚，男，汉族'],
  ['邮编:310025', '邮编：310025'],
  ['(举报中心)', '（举报中心）'],
])('marks beside Chinese characters are set full width: %s', (source, shown) => {
  expect(widenMarks(source)).toBe(shown);
});

test.each(['8:30', 'http://a.cn', '3,000', 'f(x)'])('marks inside figures and addresses stay: %s', (source) => {
  expect(widenMarks(source)).toBe(source);
});

test('every character keeps its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('甲', ',', ':', '(', ')', '1', '，') }), (source) => {
      expect(widenMarks(source)).toHaveLength(source.length);
    }),
  );
});
