import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDateColumn, toDateColumn } from './dates';

const day = fc
  .date({ min: new Date('1949-10-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days and date columns', () => {
  it('gives back every day that it was given, in whatever zone the process runs', () => {
    fc.assert(fc.property(day, (iso) => fromDateColumn(toDateColumn(iso)) === iso));
  });

  it('is midnight in UTC', () => {
    expect(toDateColumn('2025-12-22')?.getTime()).toBe(Date.UTC(2025, 11, 22));
  });

  it('leaves what is not there null', () => {
    expect([toDateColumn(null), fromDateColumn(null)]).toEqual([null, null]);
  });
});
