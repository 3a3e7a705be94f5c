import { describe, expect, it } from 'vitest';
import { isNewer } from './parser-version';

describe('which parser version is newer', () => {
  it.each([
    ['2', '1'],
    ['1.10', '1.9'],
    ['1.0.1', '1.0'],
    ['2026-11-24', '2026-11-23'],
    ['1', ''],
  ])('%s is newer than %s, and not the other way round', (newer, older) => {
    expect(isNewer(newer, older)).toBe(true);
    expect(isNewer(older, newer)).toBe(false);
  });

  it.each([
    ['1.9', '1.9'],
    ['1.9', '1.9.0'],
  ])('neither %s nor %s is newer', (a, b) => {
    expect(isNewer(a, b)).toBe(false);
    expect(isNewer(b, a)).toBe(false);
  });
});
