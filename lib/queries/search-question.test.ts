import { describe, expect, it } from 'vitest';
import { TITLES } from '../english/tables/titles';
import { askedFor, NOMINEE_WORDS, questionFits, questionWords } from './search-question';

describe('the words of a question', () => {
  it.each([
    [' 李　市委\t秘书 ', ['李', '市委', '秘书']],
    ['李志龍', ['李志龙']],
    ['市委、秘书长，财政局', ['市委', '秘书长', '财政局']],
    ['ＬＺＬ', ['lzl']],
    ['Lǐ Zhìlóng', ['li', 'zhilong']],
    ['li3 zhi4long2', ['li', 'zhilong']],
    ["Lǚ Wǎn'ér", ['lv', 'waner']],
    ['阿卜力克木·买买提', ['阿卜力克木买买提']],
    ['12380', ['12380']],
    ['Vice-Chair', ['vice', 'chair']],
    ['Level-1', ['level', '1']],
    ['12380-1', ['12380-1']],
    ['  、 ', []],
  ])('%j are %j', (question, words) => {
    expect(questionWords(question)).toEqual(words);
  });

  it('are at most eight', () => {
    expect(questionWords('一 二 三 四 五 六 七 八 九 十')).toHaveLength(8);
  });

  it('go into the statement as parameters, wildcards escaped', () => {
    const { text, values } = questionFits('50% OR', NOMINEE_WORDS);
    expect(values).toEqual([['50', '0%'], '%50\\%%', ['~or'], ['or']]);
    expect(text).not.toContain('50');
  });
});

describe('an English question', () => {
  it.each([
    ['mayor', [['市长']]],
    ['Vice Mayor', [['副市长']]],
    ['Secretary', [['书记']]],
    ['PARTY SCHOOL', [['党校']]],
    ['party-school', [['党校']]],
    ['Bureau of Finance', [['财政局', '财务局']]],
    ['finance bureau', [['财政局', '财务局']]],
    ['Level-1 Inspector', [['一级巡视员']]],
    ['municipal government', [['市人民政府', '市政府']]],
    ['discipline inspection', [['纪委', '纪检']]],
    ['organisation department', [['组织部']]],
    ['Taizhou', [['泰州', '台州']]],
    ['Secretary of the CPC Taizhou Municipal Committee', [['书记'], ['泰州', '台州']]],
    ['Yunhe', [['运河', '云和']]],
    ['Secretary of the CPC Yunhe County Committee', [['书记'], ['运河', '云和']]],
    ['中心 mayor', [[], ['市长']]],
  ])('%s means %j', (question, chinese) => {
    expect(askedFor(question).map((part) => part.chinese)).toEqual(chinese);
  });

  it.each(['vice-chairperson', 'Vice Chairman', 'vice chair'])(
    '%s means that of a congress and that of the CPPCC',
    (question) => {
      expect(askedFor(question)).toHaveLength(1);
      expect(askedFor(question)[0]?.chinese).toEqual(expect.arrayContaining(['副主席', '人大常委会副主任']));
    },
  );

  it.each(['lizhilong', 'li wei', 'an yang', 'lzl', 'Lü', 'committee of the', 'xyz 李'])(
    'of %s nothing is taken for a term',
    (question) => {
      expect(askedFor(question).flatMap((part) => part.chinese)).toEqual([]);
    },
  );

  it('finds a title by each English word that the glossary renders it by', () => {
    for (const [chinese, title] of TITLES)
      if (chinese.length > 1) {
        const english = typeof title === 'string' ? title : title.else;
        expect(
          askedFor(english).flatMap((part) => part.chinese),
          english,
        ).toContain(chinese);
      }
  });
});
