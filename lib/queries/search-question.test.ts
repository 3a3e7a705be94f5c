import { describe, expect, it } from 'vitest';
import { NOMINEE_WORDS, questionFits, questionWords } from './search-question';

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
