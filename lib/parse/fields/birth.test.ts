import { expect, test } from 'vitest';
import { factsOf } from './facts-of';

test.each([
  ['1969年11月生', '1969-11'],
  ['1969年11月出生', '1969-11'],
  ['１９６９年１１月生', '1969-11'],
  ['1969.11', '1969-11'],
  ['1969.11出生', '1969-11'],
  ['1969-11', '1969-11'],
  ['1969/11', '1969-11'],
  ['生于1969年', '1969'],
  ['出生于1969年11月', '1969-11'],
  ['1969年11月3日生', '1969-11-03'],
  ['一九六九年十一月出生', '1969-11'],
  ['一九七〇年十月生', '1970-10'],
  ['出生年月：1969年11月', '1969-11'],
  ['1 9 69年1 1月生', '1969-11'],
  ['1969年11月生人', '1969-11'],
])('%s is a birth of %s', (clause, birth) => expect(factsOf(clause).values).toEqual({ birth }));

test('a place may follow: 1969年11月出生于江苏扬州', () => {
  expect(factsOf('1969年11月出生于江苏扬州').values).toEqual({ birth: '1969-11', birthplace: '江苏扬州' });
});
test('a cell may leave out its mark', () => expect(factsOf('197503', 'birth').values).toEqual({ birth: '1975-03' }));
test('a month that no calendar has is reported', () => {
  expect(factsOf('1969年13月生').doubts).toEqual(['invalid-date birth']);
});
test.each(['1992年8月参加工作', '1991年5月入党', '2015年6月任现职'])('%s is no birth', (clause) => {
  expect(factsOf(clause).values.birth).toBeUndefined();
});
