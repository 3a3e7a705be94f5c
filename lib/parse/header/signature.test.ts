import { expect, test } from 'vitest';
import { sourceText } from '../../text/source-text';
import { textLines } from '../../text/text-lines';
import { partialDateOf } from '../dates/printed-date';
import { signatureEndingAt } from './signature';

function lastSignature(text: string): [string | null, string | null] | null {
  const source = sourceText(text);
  const lines = textLines(source);
  const signature = signatureEndingAt(source, lines, lines.length - 1);
  if (signature === null) return null;
  const { issuer, date } = signature;
  return [
    issuer === null ? null : source.tight.slice(issuer.start, issuer.end),
    date === null ? null : partialDateOf(date),
  ];
}

test.each([
  ['中共浙江省委组织部\n2025年12月22日', '中共浙江省委组织部', '2025-12-22'],
  ['特此公告。\n中共宜昌市委组织部\n二○○四年三月三日', '中共宜昌市委组织部', '2004-03-03'],
  ['中 共 洛 阳 市 委 组 织 部\n2 0 2 4 年 5 月 1 7 日', '中共洛阳市委组织部', '2024-05-17'],
  ['中共某某县委组织部　2019年8月4日', '中共某某县委组织部', '2019-08-04'],
  ['湖北交通投资集团有限公司党委\n2023年4月10日', '湖北交通投资集团有限公司党委', '2023-04-10'],
  ['监督部门：区委组织部干部监督科\n\n二〇〇九年七月六日', null, '2009-07-06'],
])('%j is signed by %s on %s', (text, issuer, date) => expect(lastSignature(text)).toEqual([issuer, date]));

test.each(['公示时间：2024年6月15日至2024年6月21日', '发布时间：2019-03-15 20:01', '中共浙江省委组织部', '2024年6月'])(
  '%j is no signature',
  (text) => {
    expect(lastSignature(text)).toBeNull();
  },
);
