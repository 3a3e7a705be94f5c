import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWords } from './fold-words';

describe('words in the form in which they are looked for', () => {
  it.each([
    ['李志龍', '李志龙'],
    ['李　坚', '李坚'],
    ['ＣＥＯ', 'ceo'],
    ['Lǐ Zhìlóng', 'lizhilong'],
    ['Lǚ', 'lv'],
    ["Wǎn'ér", 'waner'],
    ['买买提·吐尔逊', '买买提吐尔逊'],
    ['买买提•吐尔逊', '买买提吐尔逊'],
    ['１２３８０', '12380'],
    ['𠮷野', '𠮷野'],
    ['\uf902', '车'],
    ['\u2fc2', '鱼'],
    ['', ''],
  ])('%j are %j', (words, folded) => {
    expect(foldWords(words)).toBe(folded);
  });

  it('are folded already once they are folded, for any words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const folded = foldWords(words);
        expect(foldWords(folded)).toBe(folded);
      }),
    );
  });
});
