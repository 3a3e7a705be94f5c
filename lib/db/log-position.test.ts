import { expect, it } from 'vitest';
import { isBefore, rememberPosition, seenPosition } from './log-position';

it.each([
  ['0/9', '0/A', true],
  ['0/A', '0/A', false],
  ['0/FFFFFFFF', '1/0', true],
  ['10/0', '9/FFFFFFFF', false],
])('%s before %s: %s', (one, other, is) => {
  expect(isBefore(one, other)).toBe(is);
});

it('remembers the furthest that was told', () => {
  const before = seenPosition();
  expect(isBefore(before, 'F/1')).toBe(true);
  rememberPosition('F/1');
  rememberPosition('E/FFFFFFFF');
  expect(seenPosition()).toBe('F/1');
});
