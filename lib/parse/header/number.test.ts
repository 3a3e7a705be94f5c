import { expect, test } from 'vitest';
import { toRecord } from '../../notice/record';
import { parseNotices } from '../parse-notices';

function numberOf(below: string): unknown {
  const text = `滨海市市管干部任前公示\n${below}\n现将拟任用干部公示如下：\n沈钱塘，男，汉族，1970年5月生，现任市审计局副局长，拟任市财政局局长。\n公示时间：2019年3月4日至3月8日。电话：12380。\n中共滨海市委组织部\n2019年3月3日`;
  return parseNotices(text, {}).notices.map(toRecord)[0]?.number;
}

test.each([
  ['2019年第5号', '2019年第5号'],
  ['（第八号）', '第八号'],
  ['公示〔2019〕9号', '公示〔2019〕9号'],
  ['党委〔2019〕公示5号', '党委〔2019〕公示5号'],
  ['2019年第177号（总第300号）', '2019年第177号'],
  ['第12号公告', '第12号'],
  ['二〇一九年第五号', '二〇一九年第五号'],
  ['（2019年第14批）', '2019年第14批'],
  ['发布日期：2019-03-03　浏览：412\n滨组公示〔2019〕9号', '滨组公示〔2019〕9号'],
  ['[ 滨组公示〔2019〕9号 ]', '滨组公示〔2019〕9号'],
])('%s is the number', (printed, number) => expect(numberOf(printed)).toBe(number));

test.each([
  '',
  '2019年3月3日',
  '来源：滨海先锋网',
  '根据滨组〔2019〕9号文件',
  '根据滨组〔2019〕9号，',
  '滨海日报第3版\n第1234期',
])('%j is no number', (printed) => expect(numberOf(printed)).toBeNull());
