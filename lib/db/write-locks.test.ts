import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lockKey } from './write-locks';

const hash = fc.stringMatching(/^[0-9a-f]{64}$/);

describe('the number under which a hash is locked', () => {
  it('is its first 64 bits, signed as a bigint of PostgreSQL is', () => {
    expect(lockKey('ff'.repeat(32))).toBe(-1n);
    expect(lockKey(`7${'f'.repeat(15)}${'0'.repeat(48)}`)).toBe(2n ** 63n - 1n);
    expect(lockKey(`8${'0'.repeat(63)}`)).toBe(-(2n ** 63n));
  });

  it('fits a bigint for any hash, and is the same each time', () => {
    fc.assert(
      fc.property(hash, (hex) => {
        const key = lockKey(hex);
        expect(BigInt.asIntN(64, key)).toBe(key);
        expect(lockKey(hex)).toBe(key);
      }),
    );
  });
});
