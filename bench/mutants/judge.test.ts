import { describe, expect, it } from 'vitest';
import { toRecord } from '../../lib/notice/record';
import { parseNotices } from '../../lib/parse/parse-notices';
import { flatRecord } from '../corpus/flat-notice';
import { originalOf, silentErrors } from './judge';
import type { Mutation } from './make-mutants';

const TEXT = `温岭市市管干部任前公示
现将沈芮等2名同志任前公示如下：
沈芮，女，汉族，1972年4月生，大学，中共党员，现任市财政局副局长、党组成员，拟任市直单位正职。
顾维东，男，畲族，1969年12月生，大学，民盟盟员，现任市图书馆馆长，拟任市直单位正职。
公示时间：2024年6月17日至2024年6月21日。联系电话：0576-12380。
中共温岭市委组织部
2024年6月14日
`;
const gold = parseNotices(TEXT, {}).notices.map((notice) => flatRecord(toRecord(notice)));
const original = originalOf(TEXT, gold);

function judge(mutation: Mutation, words: string, changed: string) {
  const start = TEXT.indexOf(words);
  const clause = { start, end: start + words.length };
  return silentErrors(original, { mutation, edit: { ...clause, words: changed }, clause }).map(({ field }) => field);
}

describe('a mutant', () => {
  it.each<[Mutation, string, string]>([
    ['dropped', '，汉族', ''],
    ['doubled', '，畲族', '，畲族，畲族'],
    ['a wrong character', '图书馆馆长', '图木馆馆长'],
    ['two characters swapped', '1972年4月', '1927年4月'],
    ['a character blotted', '畲族', '□族'],
  ])('%s in %s → %s is read as it is printed, or said to be in doubt', (mutation, words, changed) => {
    expect(judge(mutation, words, changed)).toEqual([]);
  });

  it('is a silent error when a value comes from elsewhere', () => {
    const [notice] = gold;
    if (notice === undefined) throw new Error('the sample is no notice');
    const nominees = notice.nominees.map((nominee) => new Map([...nominee, ['ethnicity', '回族']]));
    const other = { ...original, gold: [{ ...notice, nominees }] };
    const clause = { start: TEXT.indexOf('大学'), end: TEXT.indexOf('大学') + 2 };
    const errors = silentErrors(other, { mutation: 'dropped', edit: { ...clause, words: '' }, clause });
    expect(errors.map(({ of, field, given }) => `${of} ${field} ${given}`)).toEqual([
      '沈芮 ethnicity 汉族',
      '顾维东 ethnicity 畲族',
    ]);
  });

  it('that is no notice any more is one silent error', () => {
    const other = { ...original, text: TEXT.replaceAll('公示', '通报') };
    const clause = { start: TEXT.indexOf('，大学'), end: TEXT.indexOf('，大学') + 3 };
    const errors = silentErrors(other, { mutation: 'dropped', edit: { ...clause, words: '' }, clause });
    expect(errors.map(({ field }) => field)).toEqual(['notice']);
  });
});
