import { expect, test } from 'vitest';
import { uprightRows } from './turned-table';

const TURNED = [
  ['姓　名', '李　坚', '吴青'],
  ['性　别', '男', '女'],
  ['拟任职务：', '镇长', '乡长'],
];
const UPRIGHT = [
  ['姓　名', '性　别', '拟任职务：'],
  ['李　坚', '男', '镇长'],
  ['吴青', '女', '乡长'],
];

test.each([
  ['genders beside 性别', TURNED, UPRIGHT],
  [
    'dates beside 出生年月',
    [
      ['姓名', '李坚', '吴青'],
      ['出生年月', '1970.05', '1981年2月'],
      ['拟任职务', '镇长', '乡长'],
    ],
    [
      ['姓名', '出生年月', '拟任职务'],
      ['李坚', '1970.05', '镇长'],
      ['吴青', '1981年2月', '乡长'],
    ],
  ],
  [
    'a row of numbers above the names',
    [['序号', '1', '2'], ...TURNED],
    [
      ['序号', '姓　名', '性　别', '拟任职务：'],
      ['1', '李　坚', '男', '镇长'],
      ['2', '吴青', '女', '乡长'],
    ],
  ],
  [
    'a title above and a remark below',
    [['名单', '名单', '名单'], ...TURNED, ['电话：12380', '', '']],
    [['名单', '名单', '名单'], ...UPRIGHT, ['电话：12380']],
  ],
  [
    'a field that is empty for all',
    [...TURNED, ['备注', '', '']],
    UPRIGHT.map((row, at) => [...row, at === 0 ? '备注' : '']),
  ],
  [
    'what is said of the notice, merged over all columns',
    [...TURNED, ['公示时间', '8月4日至8月10日', '8月4日至8月10日'], ['受理电话', '12380', '12380']],
    [...UPRIGHT, ['公示时间', '8月4日至8月10日'], ['受理电话', '12380']],
  ],
  ['two tables, one below the other', [...TURNED, ...TURNED], [...UPRIGHT, ...UPRIGHT]],
  [
    'a column that nobody fills, and a row that ends early',
    [
      ['姓　名', '李　坚', '吴青', ''],
      ['性　别', '男', '女'],
      ['拟任职务：', '镇长', '乡长', ''],
    ],
    UPRIGHT,
  ],
])('a table turned round is set upright: %s', (_, rows, upright) => {
  expect(uprightRows(rows)).toEqual(upright);
});

test.each([
  ['a nominee a row', UPRIGHT],
  [
    'a form of one nominee',
    [
      ['姓名', '李坚'],
      ['性别', '男'],
      ['拟任职务', '镇长'],
    ],
  ],
  [
    'a form of one nominee with merged cells',
    [
      ['姓名', '李坚', '李坚', '李坚'],
      ['性别', '男', '男', '男'],
      ['出生年月', '1970.05', '民族', '汉族'],
    ],
  ],
  ['more rows than fields', Array.from({ length: 200_000 }, (_, at) => [at === 0 ? '姓名' : '性别', '男', '女'])],
  [
    'a form with two labels a row',
    [
      ['姓名', '李坚', '性别', '男'],
      ['出生年月', '1970.05', '民族', '汉族'],
      ['拟任职务', '镇长', '镇长', '镇长'],
    ],
  ],
  [
    'forms of two nominees side by side',
    [
      ['姓名', '李坚', '姓名', '吴青'],
      ['性别', '男', '性别', '女'],
      ['出生年月', '1970.05', '出生年月', '1981.02'],
    ],
  ],
  [
    'rows that tell no gender and no birth',
    [
      ['姓名', '电话', '地址'],
      ['李坚', '12380', '人民路'],
      ['吴青', '12380', '人民路'],
    ],
  ],
  ['no rows', []],
])('other tables stay as they are: %s', (_, rows) => {
  expect(uprightRows(rows)).toEqual(rows);
});
