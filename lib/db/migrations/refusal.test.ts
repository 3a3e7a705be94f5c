import { expect, it } from 'vitest';
import { describeRefusal } from './refusal';

it.each(['failed', 'edited', 'ahead'] as const)('names the migration that is %s', (state) => {
  expect(describeRefusal({ state, name: '1_init' })).toMatch(/migration 1_init/);
});
