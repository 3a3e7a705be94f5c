import { expect, test } from 'vitest';
import { sourceText } from '../../text/source-text';
import { textLines } from '../../text/text-lines';
import { findFlattenedEntries } from './flattened-entries';

/** The nominees of a table that lost its lines, each as its labelled pieces. */
function rows(words: readonly string[]): Record<string, string>[] {
  const source = sourceText(words.join('\n'));
  return findFlattenedEntries(source, textLines(source)).map(({ pieces }) =>
    Object.fromEntries(pieces.map(({ label, start, end }) => [label ?? 'unknown', source.tight.slice(start, end)])),
  );
}

const HEAD = ['姓名', '性别', '民族', '现任职务', '拟任职务', '备注'];

test('where no cell is empty each has its column, the remark behind the proposed post too', () => {
  const row = ['沈钱塘', '男', '汉族', '大昌镇人大主席', '拟聘任为县林业局副局长', '试用期一年'];
  expect(rows([...HEAD, ...row])).toEqual([
    {
      name: '沈钱塘',
      gender: '男',
      ethnicity: '汉族',
      currentPost: '大昌镇人大主席',
      proposedPost: '县林业局副局长',
      remark: '试用期一年',
    },
  ]);
});

test('where the remark is empty the last two cells are the posts', () => {
  const row = ['沈钱塘', '男', '汉族', '大昌镇人大主席', '县林业局副局长'];
  expect(rows([...HEAD, ...row])).toMatchObject([{ currentPost: '大昌镇人大主席', proposedPost: '县林业局副局长' }]);
});

test('who signed under the last row, and when, is no cell of it', () => {
  const row = ['沈钱塘', '男', '汉族', '大昌镇人大主席', '县林业局副局长'];
  const signed = ['中共巫山县委组织部', '2020年4月27日'];
  expect(rows([...HEAD, ...row, ...signed])).toMatchObject([
    { currentPost: '大昌镇人大主席', proposedPost: '县林业局副局长' },
  ]);
  const head = ['姓名', '性别', '出生日期', '现任职务', '拟任职务', '备注'];
  const dated = ['沈钱塘', '男', '1980年4月27日', '大昌镇人大主席', '县林业局副局长', '试用期一年'];
  expect(rows([...head, ...dated])).toMatchObject([{ birth: '1980年4月27日', proposedPost: '县林业局副局长' }]);
});

test('a cell over two lines, the first of which ends with 、, is one', () => {
  const row = ['沈钱塘', '男', '汉族', '县发展改革局党组成员、', '副局长', '县供销合作联社主任'];
  expect(rows([...HEAD, ...row])).toMatchObject([
    { currentPost: '县发展改革局党组成员、副局长', proposedPost: '县供销合作联社主任' },
  ]);
});

test('公示期限 in a line of its own ends the rows, with its value below', () => {
  const row = ['沈钱塘', '男', '汉族', '大昌镇人大主席', '县林业局副局长'];
  expect(rows([...HEAD, ...row, '公示期限', '2020年4月27日至5月6日'])).toEqual([
    { name: '沈钱塘', unknown: '汉族', currentPost: '大昌镇人大主席', proposedPost: '县林业局副局长' },
  ]);
});
