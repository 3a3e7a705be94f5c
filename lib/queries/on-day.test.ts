import { describe, expect, it } from 'vitest';
import { parseOn } from './on-day';

const realNow = new Date('2026-11-23T15:28:58Z');

describe('the day that an address asks for', () => {
  it('is noon of that day in Beijing, whatever the zone of the process', () => {
    expect(parseOn('2025-12-25', realNow)).toEqual({ now: new Date('2025-12-25T04:00:00Z'), asOf: '2025-12-25' });
  });

  it.each([
    undefined,
    '',
    'today',
    '2025-13-01',
    '2025-02-30',
    '25-12-2025',
    '2025-12-25T00:00',
    '99999-01-01',
    '0001-01-01',
  ])('is ignored when it is %s', (value) => {
    expect(parseOn(value, realNow)).toEqual({ now: realNow, asOf: null });
  });
});
