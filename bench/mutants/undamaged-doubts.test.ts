import { expect, it } from 'vitest';
import { undamagedDoubts } from './undamaged-doubts';

const notice = (proposal: string) => `温岭市市管干部任前公示
现将沈芮同志任前公示如下：
沈芮，女，汉族，1972年4月生，大学，中共党员，现任市财政局副局长，${proposal}。
公示时间：2024年6月17日至2024年6月21日。请与市委组织部联系，电话：0576-12380。
中共温岭市委组织部
2024年6月14日
`;

it('counts the doubts that name a field, and the notices that have one', () => {
  const corpus = [{ text: notice('拟任市审计局局长') }, { text: notice('拟任市审计局局') }, { text: '没有公示' }];
  expect(undamagedDoubts(corpus)).toMatchObject({ notices: 2, doubted: 1 });
  expect(undamagedDoubts(corpus.slice(0, 1)).doubts).toBe(0);
});
