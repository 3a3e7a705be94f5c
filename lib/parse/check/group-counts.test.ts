import { expect, it } from 'vitest';
import { plainRecords } from '../plain-records';

const notice = (heading: string) => `温岭市公安局职级晋升公示
现将下列同志予以公示：
一、拟晋升一级警长人选（1名）
沈芮，女，汉族，1972年4月生，大学，中共党员，现任市公安局法制大队大队长。
${heading}
顾维东，男，畲族，1969年12月生，大学，民盟盟员，现任市公安局治安大队大队长。
公示时间：2024年6月17日至2024年6月21日。请与市委组织部联系，电话：0576-12380。
中共温岭市委组织部
2024年6月14日
`;
const doubts = (heading: string) => plainRecords(notice(heading)).flatMap(({ diagnostics }) => diagnostics);

it('as many under each heading as it says raise no doubt', () =>
  expect(doubts('二、拟晋升二级警长人选（1名）')).toEqual([]));

it('whoever is one too many under a heading may belong to another that is lost', () =>
  expect(doubts('')).toEqual([
    'ambiguous-value proposal 1',
    'ambiguous-value proposedPost 1',
    'ambiguous-value proposedCity 1',
  ]));

it('too few under a heading put all of them in doubt', () =>
  expect(doubts('二、拟晋升二级警长人选（2名）')).toContain('ambiguous-value proposedPost 1'));
