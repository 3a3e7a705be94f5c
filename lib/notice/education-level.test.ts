import { describe, expect, it } from 'vitest';
import { educationLevel } from './education-level';

describe('the level of an education', () => {
  it.each([
    ['省委党校研究生', 'postgraduate'],
    ['在职硕士研究生', 'postgraduate'],
    ['博士', 'postgraduate'],
    ['在职研究生班', 'postgraduate'],
    ['大学', 'bachelor'],
    ['中央党校大学', 'bachelor'],
    ['大学本科', 'bachelor'],
    ['大学专科', 'college'],
    ['函授大专', 'college'],
    ['中等专科', 'secondary'],
    ['高中', 'secondary'],
    ['大学普通班', null],
    ['大普', null],
    ['小学', null],
    ['', null],
    [null, null],
  ])('%s is %s', (words, level) => {
    expect(educationLevel(words)).toBe(level);
  });
});
