import { expect, test } from 'vitest';
import { factsOf } from './facts-of';

test.each([
  ['男', '男'],
  ['女', '女'],
  ['女性', '女'],
  ['性别：男', '男'],
])('%s tells the gender', (clause, gender) => expect(factsOf(clause).values).toEqual({ gender }));

test.each(['男子', '女干部', '子女'])('%s tells no gender', (clause) =>
  expect(factsOf(clause).values.gender).toBeUndefined(),
);
