import { describe, expect, it } from 'vitest';
import { likelyFields } from './likely-fields';

describe('words that no recogniser read', () => {
  it.each([
    ['□969年11月生', 'birth'],
    ['汉旅', 'ethnicity'],
    ['中共觉员', 'politicalStatus'],
    ['1992年8月参加工□', 'workStarted'],
    ['法学■士', 'degree'],
    ['浙江嘉善人l', 'nativePlace'],
    ['省委党校研究l', 'education'],
    ['□', 'gender'],
  ])('%s are most likely of the field %s', (words, field) => expect(likelyFields(words, null)).toContain(field));

  it('are of the field of their label', () => {
    expect(likelyFields('大学', 'birth')).toEqual(['birth']);
    expect(likelyFields('省委党l研究生', 'educationAndDegree')).toEqual(['education', 'degree']);
    expect(likelyFields('教授', 'profession')).toEqual([]);
  });

  it('tell nothing when nothing of a field is left', () => {
    expect(likelyFields('近年来多次受到表彰', null)).toEqual([]);
  });
});
