import { expect, test } from 'vitest';
import { factsOf } from './facts-of';

test.each([
  ['1991年5月加入中国共产党', '1991-05'],
  ['1991年5月入党', '1991-05'],
  ['1991.05加入中国共产党', '1991-05'],
  ['一九九一年五月加入中国共产党', '1991-05'],
  ['入党时间：1991年5月', '1991-05'],
  ['1998年入党', '1998'],
])('%s is the joining of the party in %s', (clause, partyJoined) =>
  expect(factsOf(clause).values).toEqual({ partyJoined }),
);

test('joining another party tells the status, which the words do not print', () => {
  const { values, doubts } = factsOf('2003年5月加入九三学社');
  expect(values).toMatchObject({ politicalStatus: '九三学社社员' });
  expect(doubts).toContain('ambiguous-value politicalStatus');
});
test.each(['1992年8月参加工作', '1969年11月生', '加入中国作家协会'])('%s is no joining of the party', (clause) => {
  expect(factsOf(clause).values.partyJoined).toBeUndefined();
});
