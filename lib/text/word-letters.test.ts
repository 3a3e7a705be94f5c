import { expect, test } from 'vitest';

import { wordLetters } from './word-letters';

test.each([
  ['财政局', ['caizhengju']],
  ['局长', ['juzhang', 'juchang']],
  ['女工委', ['nvgongwei']],
  ['IT中心', []],
  ['', ['']],
])('%s sounds like %j', (words, letters) => expect(wordLetters(words)).toEqual(letters));
