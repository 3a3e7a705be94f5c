import { expect, test } from 'vitest';
import { factsOf } from './facts-of';

test.each([
  ['江苏扬州人', '江苏扬州'],
  ['籍贯广东普宁', '广东普宁'],
  ['籍贯：广东普宁', '广东普宁'],
  ['祖籍山东', '山东'],
  ['沭阳县人', '沭阳县'],
])('%s is a native place', (clause, nativePlace) => expect(factsOf(clause).values).toEqual({ nativePlace }));

test.each([
  ['出生地：广西梧州', '广西梧州'],
  ['出生于贵州黎平', '贵州黎平'],
  ['浙江杭州出生', '浙江杭州'],
])('%s is a birthplace', (clause, birthplace) => expect(factsOf(clause).values).toEqual({ birthplace }));

test.each(['籍贯、出生地：广东新会', '籍贯及出生地：广东新会'])('%s is both', (clause) => {
  expect(factsOf(clause).values).toEqual({ nativePlace: '广东新会', birthplace: '广东新会' });
});
test.each(['副主席候选人', '学术带头人', '企业法人', '负责人'])('%s is no native place', (clause) => {
  expect(factsOf(clause).values.nativePlace).toBeUndefined();
});
