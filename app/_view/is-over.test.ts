import { expect, test } from 'vitest';

import { isOver } from './is-over';

test.each([
  ['upcoming', false],
  ['open', false],
  ['closing-today', false],
  ['unknown', false],
  ['closed', true],
  ['withdrawn', true],
] as const)('a window that is %s takes no comments more: %s', (state, over) => {
  expect(isOver({ state })).toBe(over);
});
