import { describe, expect, it } from 'vitest';
import { newId } from './new-id';

const now = new Date('2025-12-22T01:02:03.004Z');

describe('an id', () => {
  it('is a UUID of version 7', () => {
    expect(newId(now)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('begins with the instant, so that rows stand in the order in which they came', () => {
    expect(parseInt(newId(now).slice(0, 13).replace('-', ''), 16)).toBe(now.getTime());
    expect(newId(now) < newId(new Date(now.getTime() + 1))).toBe(true);
  });

  it('never comes twice', () => {
    expect(new Set(Array.from({ length: 1000 }, () => newId(now))).size).toBe(1000);
  });
});
