import { expect, test } from 'vitest';
import { factsOf } from './facts-of';

test.each([
  ['1992年8月参加工作', '1992-08'],
  ['于1992年8月参加工作', '1992-08'],
  ['1992.08参加工作', '1992-08'],
  ['一九九二年八月参加工作', '1992-08'],
  ['1992年参加工作', '1992'],
  ['参加工作时间：1992年8月', '1992-08'],
  ['1992年8月参加革命工作', '1992-08'],
])('%s is the start of work in %s', (clause, workStarted) => expect(factsOf(clause).values).toEqual({ workStarted }));

test('a cell under 参加工作时间 holds the date alone', () => {
  expect(factsOf('2008-07', 'workStarted').values).toEqual({ workStarted: '2008-07' });
});
test.each(['1969年11月生', '1991年5月入党', '在杭州参加工作'])('%s is no start of work', (clause) => {
  expect(factsOf(clause).values.workStarted).toBeUndefined();
});
