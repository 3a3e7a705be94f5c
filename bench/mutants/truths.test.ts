import { describe, expect, it } from 'vitest';
import { truthsOf } from './truths';

const TEXT = '沈芮，汉族，1972年4月生，联系12380、88001122';
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const place = { words: [spanOf('汉族')], leansOn: [], isPrinted: true };
const birth = { words: [spanOf('1972年4月')], leansOn: [], isPrinted: false };
const base = { text: TEXT, place, gold: '汉族', given: null, isInferred: false };

describe('the truth about a field', () => {
  it('stays as it was when other words are changed', () => {
    const edit = { ...spanOf('沈芮，'), words: '' };
    expect([...truthsOf({ ...base, mutation: 'dropped', edit })]).toEqual(['汉族']);
  });

  it('may be nothing when its words are gone, and what is inferred from others', () => {
    const edit = { ...spanOf('汉族，'), words: '' };
    expect(truthsOf({ ...base, mutation: 'dropped', edit }).has(null)).toBe(true);
    const question = { ...base, mutation: 'dropped', edit, given: '回族' } as const;
    expect(truthsOf(question).has('回族')).toBe(false);
    expect(truthsOf({ ...question, isInferred: true }).has('回族')).toBe(true);
  });

  it('is what is printed now, and never nothing, when a character is wrong', () => {
    const edit = { ...spanOf('汉'), words: '曰' };
    expect([...truthsOf({ ...base, mutation: 'a wrong character', edit })]).toEqual(['汉族', '曰族']);
  });

  it('is what the numbers say now, and no more what they said', () => {
    const edit = { ...spanOf('72'), words: '27' };
    const question = { ...base, mutation: 'two characters swapped', edit, place: birth, gold: '1972-04' } as const;
    expect([...truthsOf(question)]).toEqual(['1927-04']);
  });

  it('of a list is the list with the changed words', () => {
    const phones = { words: [spanOf('12380'), spanOf('88001122')], leansOn: [], isPrinted: true };
    const gold = ['12380', '88001122'];
    const edit = { ...spanOf('23'), words: '32' };
    const truths = truthsOf({ ...base, mutation: 'two characters swapped', edit, place: phones, gold });
    expect([...truths]).toEqual(['12380 88001122', '13280 88001122']);
  });

  it('of a day is that of the changed year, when it leans on that', () => {
    const closes = { words: [spanOf('联系')], leansOn: [spanOf('1972年4月')], isPrinted: false };
    const edit = { ...spanOf('1972'), words: '1982' };
    const question = { ...base, mutation: 'a wrong character', edit, place: closes, gold: '1972-04-09' } as const;
    expect([...truthsOf({ ...question, given: '1982-04-09' })]).toEqual(['1972-04-09', null, '1982-04-09']);
    expect(truthsOf({ ...question, given: '1983-04-09' }).has('1983-04-09')).toBe(false);
  });
});
