import { describe, expect, it } from 'vitest';
import { toRecord, type NoticeRecord } from '../../lib/notice/record';
import { parseNotices } from '../../lib/parse/parse-notices';
import { compareNotices } from './compare-notices';
import { parseGold } from './flat-notice';

const TEXT = `温岭市市管干部任前公示
现将沈芮等2名同志任前公示如下：
沈芮，女，汉族，1972年4月生，大学，中共党员，现任市财政局副局长，拟任市直单位正职。
顾维东，男，畲族，1969年12月生，大学，民盟盟员，现任市图书馆馆长，拟任市直单位正职。
公示时间：2024年6月17日至2024年6月21日。联系电话：0576-12380。
中共温岭市委组织部
2024年6月14日
`;
const records = (text: string) => parseNotices(text, {}).notices.map(toRecord);
const wrong = (notices: readonly object[], given: readonly NoticeRecord[]) =>
  compareNotices(parseGold(JSON.stringify({ notices })), given)
    .filter(({ right }) => !right)
    .map(({ of, field, named }) => `${of} ${field}${named ? ' named' : ''}`.trim());

const gold = {
  signedOn: '2024-06-14',
  window: { opens: '2024-06-17' },
  channels: { phones: ['0576—12380'] },
  nominees: [
    { name: '沈芮', birth: '1972-04' },
    { name: '顾维东', birth: '1969-12' },
  ],
};

describe('a reading beside its gold file', () => {
  it('is right in all fields that the file names, whatever the order of the nominees', () => {
    expect(wrong([gold], records(TEXT))).toEqual([]);
    expect(wrong([{ ...gold, nominees: gold.nominees.toReversed() }], records(TEXT))).toEqual([]);
  });

  it('tells a wrong value of a nominee from that of another', () => {
    const other = [gold.nominees[0], { name: '顾维东', birth: '1969-11' }];
    expect(wrong([{ ...gold, nominees: other }], records(TEXT))).toEqual(['顾维东 birth']);
  });

  it('tells a doubt that names the field from silence', () => {
    const blank = TEXT.replace('1969年12月生', '1969年15月生');
    expect(wrong([gold], records(blank))).toEqual(['顾维东 birth named']);
  });

  it('counts every field of a notice that was not found', () => {
    expect(wrong([gold], [])).toEqual([
      'signedOn',
      'window.opens',
      'channels.phones',
      '沈芮 name',
      '沈芮 birth',
      '顾维东 name',
      '顾维东 birth',
    ]);
  });

  it('counts a nominee who should not be there', () => {
    const alone = { ...gold, nominees: gold.nominees.slice(0, 1) };
    expect(wrong([alone], records(TEXT))).toContain('顾维东 name');
  });
});
