import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWords } from './fold-words';
import {
  beginningTerm,
  findable,
  nameTerms,
  openTerms,
  pairsOf,
  similarTerms,
  sortNameOf,
  wholeTerm,
} from './search-terms';

describe('the terms of a name', () => {
  it.each([
    '李',
    '志',
    '龙',
    '李志',
    '志龙',
    '~l',
    '~li',
    '~lizhilong',
    '~zhilong',
    '~zh',
    '~long',
    '~lz',
    '~lzl',
    '=lizhilong',
    '李_龙',
  ])('of 李志龙 have %s', (term) => {
    expect(nameTerms('李志龙')).toContain(term);
  });

  it.each(['~z', '~zl', '=li', '李龙', '~lzlx'])('of 李志龙 have no %s', (term) => {
    expect(nameTerms('李志龙')).not.toContain(term);
  });

  it.each([
    ['单二河', ['=shanerhe', '=danerhe']],
    ['吕岚', ['=lvlan', '=lulan', '=lyulan']],
    ['欧阳修', ['=ouyangxiu']],
    ['龍三', ['=longsan']],
    ['阿依古丽·买买提', ['=ayigulimaimaiti']],
    ['𠮷野', []],
    ['John', ['=john']],
  ])('of %s have the whole pinyin in each reading and spelling', (name, whole) => {
    expect(nameTerms(name).filter((term) => term.startsWith('='))).toEqual(whole);
  });

  it('leave one character open only where two others remain', () => {
    expect(openTerms('李坚')).toEqual([]);
    expect(openTerms('李志龙')).toEqual(['_志龙', '李_龙', '李志_']);
  });

  it('find every beginning of its pinyin, for any name', () => {
    const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((point) => String.fromCodePoint(point));
    fc.assert(
      fc.property(fc.string({ unit: han, minLength: 2, maxLength: 4 }), (name) => {
        const terms = nameTerms(name);
        for (const whole of terms.filter((term) => term.startsWith('='))) {
          const letters = whole.slice(1);
          expect(terms).toContain(wholeTerm(letters));
          for (let length = 1; length <= letters.length; length += 1)
            expect(terms).toContain(beginningTerm(letters.slice(0, length)));
        }
      }),
    );
  });
});

describe('the terms of names that may have been meant', () => {
  it.each([
    ['a swapped pair', 'lizhilnog'],
    ['a missing letter', 'lizhilog'],
    ['a letter too many', 'lizhillong'],
    ['another letter', 'lizhilomg'],
    ['z for zh and n for ng', 'lizilon'],
    ['another character of the same sound', '李智龙'],
  ])('lead from %s, %s, to 李志龙', (_what, typed) => {
    const terms = nameTerms('李志龙');
    expect(similarTerms(typed).filter((term) => terms.includes(term))).not.toEqual([]);
  });

  it.each(['lizhi', 'lilongzhi', '李龙', 'zzz'])('do not lead from %s to 李志龙', (typed) => {
    const terms = nameTerms('李志龙');
    expect(similarTerms(typed).filter((term) => terms.includes(term))).toEqual([]);
  });

  it('are few enough to ask for, however much is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'zcshnga'), maxLength: 24 }), (typed) => {
        expect(similarTerms(typed).length).toBeLessThan(1_500);
      }),
    );
  });
});

describe('what a record is found by', () => {
  it('has the pairs of all its words, none over the border of two parts', () => {
    const { searchTerms, searchText } = findable(['李坚'], ['财政局局长', null, '']);
    expect(searchText).toBe('李坚\n财政局局长');
    expect(searchTerms).toEqual(expect.arrayContaining(['财政', '政局', '局局', '局长', '李坚']));
    expect(searchTerms.filter((term) => term.includes('\n') || term === '坚财')).toEqual([]);
  });

  it('answers for every stretch of any words', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2 }), fc.nat(), (words, at) => {
        const folded = [...foldWords(words)];
        const stretch = folded.slice(at % (folded.length + 1)).join('');
        expect(findable([], [words]).searchTerms).toEqual(expect.arrayContaining(pairsOf(stretch)));
      }),
    );
  });
});

describe('the order of names', () => {
  it('goes by the syllables of the pinyin, not by its letters, then by tone and character, so that a surname stays together', () => {
    const names = ['陆吴', '李建', '栗安', '刘安', '卢秀', '吕安', '陆安', '李志', '单安', '阿卜力克木·买买提'];
    expect([...names].sort((a, b) => (sortNameOf(a) < sortNameOf(b) ? -1 : 1))).toEqual([
      '阿卜力克木·买买提',
      '李建',
      '李志',
      '栗安',
      '刘安',
      '卢秀',
      '陆安',
      '陆吴',
      '吕安',
      '单安',
    ]);
  });
});
