import { describe, expect, it } from 'vitest';
import { pageOf } from './pages';

describe('a page of a list', () => {
  it.each([
    [undefined, 0, { page: 1, pages: 1, offset: 0 }],
    [undefined, 50, { page: 1, pages: 1, offset: 0 }],
    [2, 51, { page: 2, pages: 2, offset: 50 }],
    [9, 51, { page: 2, pages: 2, offset: 50 }],
    [0, 51, { page: 1, pages: 2, offset: 0 }],
  ])('page %s of %i', (wanted, total, expected) => {
    expect(pageOf(wanted, total, 50)).toEqual(expected);
  });
});
