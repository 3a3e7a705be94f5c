import { describe, expect, it } from 'vitest';
import { foldValue, type RecordValue } from './fold-value';

describe('the folding of a value', () => {
  it.each<[RecordValue, RecordValue]>([
    ['举报中心（三楼）', '举报中心(三楼)'],
    ['李　坚', '李坚'],
    ['上午8:30—12:00', '上午８：３０～１２：００'],
    ['古丽娜·艾山', '古丽娜•艾山'],
    ['“两代表一委员”', '"两代表一委员"'],
    ['WWW.zj12380.gov.cn。', 'www.zj12380.gov.cn'],
    [
      ['12380', '0577-12380'],
      ['0577—12380', '12380'],
    ],
    [null, ''],
    [[], null],
  ])('%j and %j are the same print', (one, other) => {
    expect(foldValue(one)).toBe(foldValue(other));
  });

  it.each<[RecordValue, RecordValue]>([
    ['李坚', '李艰'],
    ['1969-11', '1969-12'],
    [['12380'], ['12380', '0577-12380']],
    [0, null],
    [12, 21],
    ['党委委员、副书记', '党委委员副书记'],
  ])('%j and %j are not', (one, other) => {
    expect(foldValue(one)).not.toBe(foldValue(other));
  });
});
