import { expect, test } from 'vitest';
import { speltRight } from './english-spelling';

test.each([
  ['secretery', 'Secretary'],
  ['standing commitee', 'Standing Committee'],
  ['finace bureau', 'Finance Bureau'],
  ['lishuii', 'Lishui'],
  ['yunhe secretery', 'Yunhe Secretary'],
  ['goverment', 'Government'],
  ['vice mayro', 'Vice Mayor'],
  ['commitee secretery', 'Committee Secretary'],
  ['李 secretery', '李 Secretary'],
])('%s may mean %s', (question, meant) => expect(speltRight(question.split(' '))[0]).toBe(meant));

test.each(['', 'secretary', 'chairman', 'vice mayor', 'lzl', '财政局', 'qwertyuiop', 'bank'])(
  '%j is not misspelt, or too far from any word',
  (question) => expect(speltRight(question.split(' '))).toEqual([]),
);
