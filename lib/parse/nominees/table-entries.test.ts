import { expect, test } from 'vitest';
import { sourceText } from '../../text/source-text';
import { textLines } from '../../text/text-lines';
import { findTableEntries } from './table-entries';

/** The nominees of a table, each as its labelled pieces. */
function rows(text: string): Record<string, string>[] {
  const source = sourceText(text);
  const words = ({ start, end }: { start: number; end: number }) => source.tight.slice(start, end);
  return findTableEntries(source, textLines(source)).map(({ pieces, heading }) => ({
    ...(heading === null ? {} : { heading: words(heading) }),
    ...Object.fromEntries(pieces.map((piece) => [piece.label ?? 'unknown', words(piece)])),
  }));
}

test('a row under a head is a nominee, and the head gives its verb', () => {
  const text = '姓名\t性别\t现任职务及等级\t拟晋升职级\n沈钱塘\t男\t办公室一级主任科员\t四级调研员';
  expect(rows(text)).toEqual([
    { name: '沈钱塘', gender: '男', currentPost: '办公室一级主任科员', proposedPost: '四级调研员' },
  ]);
  const source = sourceText(text);
  const [entry] = findTableEntries(source, textLines(source));
  expect(entry?.pieces.find(({ label }) => label === 'proposedPost')?.verb).toMatchObject({
    words: '拟晋升',
    from: 'column',
  });
});

test('a second row of a head refines the first, and a repeated head is no nominee', () => {
  const head = '姓名\t性别\t学历学位\t学历学位\t现任职务\t拟任职务\n姓名\t性别\t学历\t学位\t现任职务\t拟任职务\n';
  const found = rows(`${head}沈钱塘\t男\t大学\t工学学士\t科长\t副局长\n${head}李天明\t男\t研究生\t\t科员\t科长`);
  expect(found.map(({ name, education, degree }) => [name, education, degree])).toEqual([
    ['沈钱塘', '大学', '工学学士'],
    ['李天明', '研究生', undefined],
  ]);
});

test('a text over the whole width is a heading over the rows below it', () => {
  const wide = (words: string) => Array.from({ length: 4 }, () => words).join('\t');
  const found = rows(
    `姓名\t性别\t民族\t现任职务\n${wide('一、拟任市直单位副职')}\n沈钱塘\t男\t汉族\t科长\n${wide('二、其他')}\n李天明\t男\t汉族\t科员`,
  );
  expect(found.map(({ name, heading }) => [name, heading])).toEqual([
    ['沈钱塘', '一、拟任市直单位副职'],
    ['李天明', undefined],
  ]);
});

test('unit and post in two columns are one post', () => {
  expect(rows('姓名\t性别\t工作单位\t职务\t拟任职务\n沈钱塘\t男\t市审计局\t科长\t副局长')).toMatchObject([
    { currentPost: '市审计局科长', proposedPost: '副局长' },
  ]);
});

test('the unit in the column before the proposed post belongs to it', () => {
  const [row] = rows('部门\t拟聘任职务\t姓名\t性别\t现任职务\n数学学院\t院长\t沈钱塘\t男\t数学学院副院长');
  expect([row?.proposedPost, row?.currentPost]).toEqual(['数学学院院长', '数学学院副院长']);
});

test('a verb of its own in a cell stands before that of the column', () => {
  expect(rows('姓名\t性别\t现任职务\t拟任职务\n沈钱塘\t男\t科长\t拟提名为副局长')).toMatchObject([
    { proposedPost: '副局长' },
  ]);
});

test.each([
  '姓名\t性别\n沈钱塘\t男',
  '部门\t电话\n组织部\t12380',
  '沈钱塘\t男\t科长\t副局长',
  '姓名\t性别\t现任职务\t拟任职务\n\n公示时间：3月1日\n沈钱塘\t男\t科长\t副局长',
])('%j holds no nominee', (text) => expect(rows(text)).toEqual([]));

test('a cell that tells in sentences is cut into its facts, under whatever head', () => {
  const text =
    '序号\t拟任（聘）职务\t姓名\t基 本 情 况\n1\t拟聘任为绥化车务段段长\t沈钱塘\t男，汉族，1972年8月出生，大学，现任车务段副段长。';
  expect(rows(text)).toEqual([
    { ordinal: '1', proposedPost: '绥化车务段段长', name: '沈钱塘', unknown: '大学', currentPost: '车务段副段长' },
  ]);
});

test('two nominees side by side in a row are two, and an empty half is none', () => {
  const head = '姓名\t现任职务\t拟任职务';
  const found = rows(`${head}\t${head}\n沈钱塘\t科员\t科长\t李天明\t股长\t副局长\n吴青\t科员\t股长\t\t\t`);
  expect(found.map(({ name, proposedPost }) => [name, proposedPost])).toEqual([
    ['沈钱塘', '科长'],
    ['李天明', '副局长'],
    ['吴青', '股长'],
  ]);
});

const DRAWN = `┌───┬──┬────┬────┐
│姓  名│性别│现任职务│拟任职务│
├───┼──┼────┼────┤
│冀德厚│ 男 │镇长    │镇党委  │
`;

test('a table drawn with characters is a table, and its rulings are no rows', () => {
  const found = rows(`${DRAWN}├───┼──┼────┼────┤\n│原  梅│ 女 │副主任  │局长    │\n└───┴──┴────┴────┘`);
  expect(found).toEqual([
    { name: '冀德厚', gender: '男', currentPost: '镇长', proposedPost: '镇党委' },
    { name: '原梅', gender: '女', currentPost: '副主任', proposedPost: '局长' },
  ]);
});

test('a drawn row whose words go on in the next line is in doubt', () => {
  const source = sourceText(`${DRAWN}│      │    │        │书记    │\n└───┴──┴────┴────┘`);
  expect(findTableEntries(source, textLines(source)).map(({ strained }) => strained)).toEqual([true]);
});

test('a drawn row whose words begin in the line above is in doubt', () => {
  const rule = '├───┼──┼────┼────┤\n';
  const text = `${DRAWN}${rule}│      │    │市审计局│市审计局│\n│原  梅│ 女 │副局长  │局长    │\n└───┴──┴────┴────┘`;
  const source = sourceText(text);
  expect(findTableEntries(source, textLines(source)).map(({ strained }) => strained)).toEqual([false, true]);
});

test('a heading over the whole width of a drawn table is one', () => {
  const found = rows(
    '| 姓名 | 性别 | 现任职务 |\n| --- | --- | --- |\n| 一、拟任市财政局局长人选 | | |\n| 沈钱塘 | 男 | 科长 |',
  );
  expect(found.map(({ name, heading }) => [name, heading])).toEqual([['沈钱塘', '一、拟任市财政局局长人选']]);
});

test('a heading in one cell over a drawn table holds for those below it', () => {
  const found = rows(
    `${DRAWN}├───┴──┴────┴────┤\n│一、拟任市直单位正职人选：│\n├───┬──┬────┬────┤\n│吴青│女│科长│局长│\n├───┴──┴────┴────┤\n│备注：按姓氏笔画排序│\n└───┴──┴────┴────┘`,
  );
  expect(found.map(({ name, heading }) => [name, heading])).toEqual([
    ['冀德厚', undefined],
    ['吴青', '一、拟任市直单位正职人选:'],
  ]);
});

test('a line of dashes ends a table that is not drawn', () => {
  expect(
    rows('姓名\t性别\t现任职务\n沈钱塘\t男\t科长\n\n----------\n\n姓名\t电话\t地址\n张三\t12345678\t府前路'),
  ).toHaveLength(1);
});

test('words above a row that never came cast no doubt on the next table', () => {
  const text = `${DRAWN}├───┼──┼────┼────┤\n│      │    │市审计局│市审计局│\n└───┴──┴────┴────┘\n另一张表如下。\n姓名\t性别\t现任职务\n吴青\t女\t科长`;
  const source = sourceText(text);
  expect(findTableEntries(source, textLines(source)).map(({ strained }) => strained)).toEqual([false, false]);
});
