import { describe, expect, it } from 'vitest';
import { applyEdit, printsAfter, touches } from './edit';

const TEXT = '男，汉族，大学';
const people = { start: 2, end: 4 };

describe('an edit', () => {
  it('puts words in the place of others', () => {
    expect(applyEdit(TEXT, { start: 2, end: 4, words: '畲族' })).toBe('男，畲族，大学');
  });

  it.each([
    [{ start: 2, end: 3, words: '' }, true],
    [{ start: 1, end: 2, words: '' }, true],
    [{ start: 0, end: 1, words: '' }, false],
    [{ start: 5, end: 7, words: '' }, false],
  ])('%j touches the words of a span: %s', (edit, isTouched) => {
    expect(touches(edit, people)).toBe(isTouched);
  });

  it.each([
    ['within the words', { start: 3, end: 3, words: '□' }, ['汉□族']],
    ['at their edge', { start: 2, end: 2, words: '□' }, ['汉族', '□汉族']],
    ['in the place of the first of them', { start: 2, end: 3, words: '□' }, ['□族']],
    ['over them all', { start: 2, end: 5, words: '' }, ['', '']],
    ['over a part', { start: 0, end: 3, words: '' }, ['族', '族']],
    ['elsewhere', { start: 6, end: 7, words: '' }, ['汉族']],
  ])('%s leaves what it leaves', (_where, edit, left) => {
    expect(printsAfter(TEXT, people, edit)).toEqual(left);
  });
});
