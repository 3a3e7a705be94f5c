import { expect, test } from 'vitest';
import { sourceText } from '../../text/source-text';
import { textLines } from '../../text/text-lines';
import { findKeyValueEntries } from './key-value-entries';

/** The nominees of blocks of labels, each as its labelled pieces. */
function blocks(text: string): Record<string, string>[] {
  const source = sourceText(text);
  return findKeyValueEntries(source, textLines(source)).map(({ pieces }) =>
    Object.fromEntries(pieces.map(({ label, start, end }) => [label ?? 'unknown', source.tight.slice(start, end)])),
  );
}

const READ = { name: '沈钱塘', gender: '男', currentPost: '市审计局科长', proposedPost: '市审计局副局长' };

test.each([
  '姓名：沈钱塘\n性别：男\n现任职务：市审计局科长\n拟任职务：市审计局副局长',
  '1、姓名：沈钱塘；性别：男；现任职务：市审计局科长；拟任职务：市审计局副局长。',
  '姓　名　　沈钱塘\n性　别　　男\n现任职务　　市审计局科长\n拟任职务　　市审计局副局长',
  '姓名\t沈钱塘\t性别\t男\n现任职务\t市审计局科长\n拟任职务\t市审计局副局长',
  '姓：名：沈钱塘\n性：别：男\n现任职务：市审计局科长\n拟任职务：市审计局副局长',
  '【姓名】沈钱塘【性别】男【现任职务】市审计局科长【拟任职务】市审计局副局长',
])('%j is one nominee', (text) => expect(blocks(text)).toEqual([READ]));

test.each([
  ['一、沈钱塘', '二、周小舟同志'],
  ['沈钱塘', '周小舟'],
  ['（1）沈钱塘：', '（2）周小舟：'],
])('a name may stand as a heading over the labels: %s', (first, second) => {
  const labels = '性别：男\n现任职务：市审计局科长\n拟任职务：市审计局副局长';
  const entries = blocks(`${first}\n${labels}\n${second}\n${labels}\n公示时间：3月1日至3月7日`);
  expect(entries).toEqual([READ, { ...READ, name: '周小舟' }]);
});

test('a line under a label that nobody knows is no part of the name, a broken name is whole', () => {
  const rest = '民族：汉族\n拟任职务：科长';
  expect(blocks(`姓名：上官晴\n别：女\n${rest}`)).toEqual([
    { name: '上官晴', ethnicity: '汉族', proposedPost: '科长' },
  ]);
  expect(blocks(`姓名：买买提·\n吐尔逊\n${rest}`)).toMatchObject([{ name: '买买提·吐尔逊' }]);
});

test('a block ends before the next name', () => {
  const text = '姓名：沈钱塘\n性别：男\n拟任职务：科长\n姓名：周小舟\n性别：女\n拟任职务：科长';
  expect(blocks(text).map(({ name, gender }) => [name, gender])).toEqual([
    ['沈钱塘', '男'],
    ['周小舟', '女'],
  ]);
});

test.each(['公示时间：3月1日至3月7日', '联系电话：0577-12380', '中共温州市委组织部'])(
  'a label behind %s is none of the nominee above',
  (line) => {
    const text = `姓名：沈钱塘\n性别：男\n拟任职务：市审计局副局长\n${line}\n备注：学历：大学`;
    expect(blocks(text)).toEqual([{ name: '沈钱塘', gender: '男', proposedPost: '市审计局副局长' }]);
  },
);

test.each(['姓名：沈钱塘\n电话：12380', '请反映人写明姓名、单位和电话。', '性别：男\n民族：汉族\n学历：大学'])(
  '%j is no nominee',
  (text) => expect(blocks(text)).toEqual([]),
);

test.each(['一、基本情况', '拟任人选', '二、拟任职务', '市审计局'])('%s over labels names nobody', (heading) =>
  expect(blocks(`${heading}\n性别：男\n民族：汉族\n拟任职务：科长`)).toEqual([]),
);

test('the head of a table over columns of its own is no nominee', () =>
  expect(blocks('序号\t姓名\t基本情况\t基本情况\t政治面貌\t现任职务\t拟任职务')).toEqual([]));
