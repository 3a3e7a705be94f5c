import { describe, expect, it } from 'vitest';
import { plainRecords } from '../plain-records';

const doubts = (channels: string) =>
  plainRecords(`温岭市市管干部任前公示
现将沈芮同志任前公示如下：
沈芮，女，汉族，1972年4月生，大学，中共党员，现任市财政局副局长，拟任市审计局局长。
公示时间：2024年6月17日至2024年6月21日。请与市委组织部联系。
${channels}
中共温岭市委组织部
2024年6月14日
`).flatMap(({ diagnostics }) => diagnostics);

describe('numbers as notices print them', () => {
  it.each([
    '联系电话：0576-12380、86081234',
    '联系电话：（0576）86081234转6011；传真：0576-86081235',
    '电话：0576-12380（24小时自动受理），短信：18905761238',
    '电话：0576-12380 邮箱：wlzzb@163.com 网址：http://www.wl12380.gov.cn',
    '电话：010-88889999-6011（工作日8:30—17:00）；邮编：317500',
  ])('%s: no doubt', (channels) => expect(doubts(channels)).toEqual([]));
});

describe('numbers that were damaged', () => {
  it.each([
    ['联系电话：0■76-86081234', 'unusual-value channels.phones'],
    ['联系电话：0576-86081卜34、12380', 'unusual-value channels.phones'],
    ['监督电话：0576-846523　12380', 'unread-text channels.phones'],
    ['联系电话：木576-86081234', 'unusual-value channels.phones'],
    ['联系电话：0576-8608123〇', 'unusual-value channels.phones'],
    ['电话：0576-12380；传真：01-86081235', 'unusual-value channels.faxes'],
    ['电话：0576-12380；邮箱：wlzzb@16■3.com', 'unread-text channels.emails'],
    ['电话：0576-12380；网址：www.wl12380.g□v.cn', 'unusual-value channels.websites'],
    ['电话：0576-12380；邮：317500', 'unread-text channels.postcode'],
  ])('%s: %s', (channels, doubt) => expect(doubts(channels)).toContain(doubt));
});
