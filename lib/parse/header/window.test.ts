import { expect, test } from 'vitest';
import { toRecord } from '../../notice/record';
import { parseNotices } from '../parse-notices';

function windowOf(sentence: string): unknown {
  const text = `滨海市市管干部任前公示\n现将拟任用干部公示如下：\n沈钱塘，男，汉族，1970年5月生，现任市审计局副局长，拟任市财政局局长。\n${sentence}\n电话：12380。\n中共滨海市委组织部\n2018年12月28日`;
  return parseNotices(text, {}).notices.map(toRecord)[0]?.window;
}

const NOTHING = { opens: null, closes: null, closesAt: null, workingDays: null };

test.each([
  ['公示时间：12月29日至1月4日。', { opens: '2018-12-29', closes: '2019-01-04' }],
  [
    '公示期从2019年1月2日8时开始，到1月8日17时30分结束。',
    { opens: '2019-01-02', closes: '2019-01-08', closesAt: '17:30' },
  ],
  ['公示时间：2019.1.2-1.8', { opens: '2019-01-02', closes: '2019-01-08' }],
  ['如有异议请反映，截止时间为2019年1月8日17时30分。', { closes: '2019-01-08', closesAt: '17:30' }],
  ['公示期自即日起5个工作日。', { opens: '2018-12-28', workingDays: 5 }],
  ['公示期5个工作日。', { workingDays: 5 }],
  [
    '公示期为2019年1月2日至1月8日。如有反映，请于1月8日18时前与组织部联系。',
    { opens: '2019-01-02', closes: '2019-01-08', closesAt: '18:00' },
  ],
  [
    '我部对李天明等11名同志进行了公示，公示期为2018年12月20日至12月26日。本次公示期为2019年1月2日至1月8日。',
    { opens: '2019-01-02', closes: '2019-01-08' },
  ],
  [
    '公示时间：2019年1月2日至1月8日。\n公开遴选报名截止时间顺延至2019年1月20日。',
    { opens: '2019-01-02', closes: '2019-01-08' },
  ],
  [
    '公示时间由2018年12月29日至1月4日延长至1月10日17:00。',
    { opens: '2018-12-29', closes: '2019-01-10', closesAt: '17:00' },
  ],
  [
    '公示时间由2018年12月29日至1月4日延长为2018年12月29日至2019年1月10日。',
    { opens: '2018-12-29', closes: '2019-01-10' },
  ],
  [
    '2018年12月20日发布的《滨海市市管干部任前公示》（公示时间：2018年12月21日至12月27日）中有误，现予更正。李坚同志公示时间为2019年1月2日至1月8日。',
    { opens: '2019-01-02', closes: '2019-01-08' },
  ],
  ['如有问题，请于2019年1月8日下午6时前向组织部反映。', { closes: '2019-01-08', closesAt: '18:00' }],
])('%s is read as the window', (sentence, window) => expect(windowOf(sentence)).toEqual({ ...NOTHING, ...window }));

test('a day of a meeting is no window', () => expect(windowOf('本名单经12月20日市委常委会研究。')).toEqual(NOTHING));
