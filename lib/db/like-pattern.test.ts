import { describe, expect, it } from 'vitest';
import { likePattern } from './like-pattern';

describe('a pattern for words anywhere', () => {
  it.each([
    ['建国', '%建国%'],
    ['100%', '%100\\%%'],
    ['a_b', '%a\\_b%'],
    ['c:\\', '%c:\\\\%'],
    ["'; DROP TABLE", "%'; DROP TABLE%"],
  ])('takes %s as it is', (words, pattern) => {
    expect(likePattern(words)).toBe(pattern);
  });
});
