import { expect, test } from 'vitest';
import { factsOf } from './facts-of';

test.each([
  ['曾用名覃小芳', '覃小芳'],
  ['曾用名：李 明', '李明'],
  ['原名马哈木提·阿吉', '马哈木提·阿吉'],
])('%s is a former name', (clause, formerName) => expect(factsOf(clause).values).toEqual({ formerName }));

test('a bare name is none', () => expect(factsOf('覃小芳').values.formerName).toBeUndefined());
