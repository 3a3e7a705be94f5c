import { expect, test } from 'vitest';
import { sourceText } from '../../text/source-text';
import { officeInSentence } from './office';

function office(text: string): string | null {
  const { tight } = sourceText(text);
  const place = officeInSentence(sourceText(text), { start: 0, end: tight.length });
  return place === null ? null : tight.slice(place.start, place.end);
}

test.each([
  ['请与省委组织部联系。', '省委组织部'],
  ['可通过来信、来电等方式向省委组织部干部监督处（12380举报中心）反映。', '省委组织部干部监督处(12380举报中心)'],
  ['请向市委组织部举报中心实事求是地反映公示对象的问题。', '市委组织部举报中心'],
  ['请将有关意见和情况反映到市委组织部干部监督处。', '市委组织部干部监督处'],
  ['请以电话、信函等形式告知省委组织部干部监督室。', '省委组织部干部监督室'],
  ['向市委组织部举报受理中心反映公示对象的情况', '市委组织部举报受理中心'],
  ['向滨海市委组织部干部监督科（地址：府前路1号，邮编：325100）反映', '滨海市委组织部干部监督科'],
  ['通过网上举报等方式与市委组织部干部监督处联系', '市委组织部干部监督处'],
  ['以书面形式反映给党委组织部或纪委办公室，', '党委组织部或纪委办公室'],
  ['向党委组织部、纪委机关反映', '党委组织部、纪委机关'],
  ['向厅人事教育处或厅机关纪委实名反映', '厅人事教育处或厅机关纪委'],
])('%s names %s', (text, body) => expect(office(text)).toBe(body));

test.each([
  '向我部反映',
  '核实结果将及时反馈给反映人所在单位党委',
  '向受理部门实名反映',
  '广泛听取群众意见',
  '向社会公布',
])('%s names no body', (text) => expect(office(text)).toBeNull());
