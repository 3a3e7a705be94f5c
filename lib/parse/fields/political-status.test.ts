import { expect, test } from 'vitest';
import { factsOf } from './facts-of';

test.each([
  '中共党员',
  '中共预备党员',
  '民革党员',
  '民盟盟员',
  '民建会员',
  '民进会员',
  '农工党党员',
  '致公党党员',
  '九三学社社员',
  '台盟盟员',
  '无党派人士',
  '无党派',
  '群众',
  '共青团员',
])('%s is a political status', (politicalStatus) =>
  expect(factsOf(politicalStatus)).toEqual({ values: { politicalStatus }, doubts: [], unread: [] }),
);

test('a cell may hold the day of joining too', () => {
  expect(factsOf('中共党员（1999年7月）').values).toEqual({ politicalStatus: '中共党员', partyJoined: '1999-07' });
});
test.each(['中共党员教育处', '群众路线', '人民群众来访接待室主任'])('%s is no political status', (clause) => {
  expect(factsOf(clause).values.politicalStatus).toBeUndefined();
});
