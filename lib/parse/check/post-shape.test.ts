import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBalanced, isUnusualPost } from './post-shape';

describe('a post that is written as posts are', () => {
  it.each([
    '遂昌县委副书记',
    '任丘市委常委、宣传部长',
    '主任医师、院长助理',
    '财务部副部长(主持工作)',
    '市委副秘书长,2016年7月至今挂任昌都市卡若区委副书记',
    '历史文化学院教授、博士生导师',
    '一级调研员',
  ])('%s is usual', (words) => expect(isUnusualPost(words, 'currentPost')).toBe(false));

  it('a proposal may go on with a second one', () => {
    expect(isUnusualPost('县文联党组书记,提名为县文联主席候选人', 'proposedPost')).toBe(false);
  });
});

describe('a post with something strange in it', () => {
  it.each([
    ['任遂昌县委副书记', 'what is left of 现任'],
    ['现遂昌县委副书记', 'what is left of 现任'],
    ['□任遂昌县委副书记', 'a mark for 现'],
    ['区教育局副局长,任区文化体育局局长', 'what is left of 拟任'],
    ['市委书记,?推荐为市长人选', 'a mark for 拟'],
    ['女,1985年6月出生,汉族,现任县委宣传部副部长', 'facts about the person'],
    ['县委宣传部副部长)', 'half a bracket'],
    ['罗星街道党工委副书记,二、拟提拔担任副科级领导职务人选', 'a heading'],
    ['县委书记,理由:业绩突出', 'the end of a remark'],
    ['县委宣传', 'no office at its end'],
    ['县委书记,邮编323000', 'a way to comment'],
  ])('%s: %s', (words) => expect(isUnusualPost(words, 'currentPost')).toBe(true));
});

it('the time does not grow faster than the words', () => {
  const time = (words: string) => {
    const start = performance.now();
    isUnusualPost(words, 'currentPost');
    return performance.now() - start;
  };
  fc.assert(
    fc.property(
      fc.constantFrom('任', '现任', '(', ',任', '县长、', '提名'),
      (unit) => time(unit.repeat(100_000)) < 500,
    ),
  );
});

it.each([
  ['副局长(兼)', true],
  ['副局长)', false],
  ['(副局长', false],
  [')(', false],
])('%s has each bracket with its partner: %s', (words, balanced) => expect(isBalanced(words)).toBe(balanced));
