import { describe, expect, it } from 'vitest';
import { plainRecords } from '../plain-records';

const NOTICE = `温岭市市管干部任前公示
现将沈芮等2名同志任前公示如下：
沈芮，女，汉族，1972年4月生，大学，中共党员，现任市财政局副局长、党组成员，拟任市审计局局长。
顾维东，男，畲族，1969年12月生，大学，民盟盟员，现任市图书馆馆长，拟任市文化馆馆长。
公示时间：2024年6月17日至2024年6月21日。联系电话：0576-12380。
请与市委组织部联系。
中共温岭市委组织部
2024年6月14日
`;
const doubts = (words: string, changed: string) =>
  plainRecords(NOTICE.replace(words, changed)).flatMap(({ diagnostics }) => diagnostics);

it('a notice as notices are written has no doubt', () => expect(doubts('', '')).toEqual([]));

describe('a damaged clause is said of its field', () => {
  it.each([
    ['现任市财政局', '任市财政局', 'unusual-value currentPost 0'],
    ['现任市财政局', '任市财政局', 'unusual-value city 0'],
    ['拟任市审计局局长', '任拟市审计局局长', 'unusual-value currentPost 0'],
    ['拟任市审计局局长', '拟任市审计局局', 'unusual-value proposedPost 0'],
    ['1972年4月生', '□972年4月生', 'unread-text birth 0'],
    ['大学，民盟', '大■，民盟', 'unread-text education 1'],
    ['女，汉族', '汉族', 'missing-field gender 0'],
  ])('%s → %s: %s', (words, changed, doubt) => expect(doubts(words, changed)).toContain(doubt));
});

it.each(['沈芮女', '沈芮别：女', '为沈芮'])('%s is no name', (name) => {
  expect(doubts('\n沈芮，女', `\n${name}，女`).join()).toMatch(/(?:unusual-value name|nominees)/u);
});
