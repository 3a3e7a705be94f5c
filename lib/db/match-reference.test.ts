import { describe, expect, it } from 'vitest';
import { meantBy, type ReferenceCandidate } from './match-reference';

const june: ReferenceCandidate = {
  id: 'june',
  title: '滨海市市管干部任前公示',
  number: '2020年第4号',
  signedOn: '2020-06-01',
  opens: '2020-06-02',
  age: 3,
};
const may: ReferenceCandidate = {
  ...june,
  id: 'may',
  number: '2020年第3号',
  signedOn: '2020-05-01',
  opens: null,
  age: 33,
};

describe('the notice that a correction means', () => {
  it.each([
    '2020年6月1日发布的《滨海市市管干部任前公示》',
    '2020年6月2日发布的《滨海市 市管干部任前公示》（2020年第4号）',
    '2020年6月1日第4号公示',
    '2020年6月1日发布的任前公示',
    '《滨海市市管干部任前公示》（第4号）',
  ])('is the one with all that is quoted: %s', (words) => expect(meantBy(words, [june, may])).toBe('june'));

  it.each([
    ['another day', '2020年6月3日发布的《滨海市市管干部任前公示》'],
    ['another title of that day', '2020年6月1日发布的《滨海市任前公示》'],
    ['another number of that day', '2020年6月1日第5号公示'],
    ['a title that two bear', '《滨海市市管干部任前公示》'],
    ['nothing quoted', '有关公示'],
  ])('is none: %s', (_, words) => expect(meantBy(words, [june, may])).toBeNull());

  it('is none where two notices of one day fit', () => {
    expect(meantBy('2020年6月1日发布的任前公示', [june, { ...may, signedOn: '2020-06-01' }])).toBeNull();
  });

  it('is, without a date, only a recent one', () => {
    const words = '《滨海市市管干部任前公示》';
    expect(meantBy(words, [{ ...june, age: 62 }])).toBe('june');
    expect(meantBy(words, [{ ...june, age: 63 }])).toBeNull();
    expect(meantBy(words, [{ ...june, age: null }])).toBeNull();
  });

  it('may be one whose number was not read', () => {
    expect(meantBy('2020年6月1日第4号公示', [{ ...june, number: null }])).toBe('june');
  });
});
