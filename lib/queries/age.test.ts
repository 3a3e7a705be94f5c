import { describe, expect, it } from 'vitest';
import { ageAt } from './age';

const on = (day: string) => new Date(`${day}T04:00:00Z`);

describe('the age of somebody', () => {
  it.each([
    ['1969-11', '2025-12-25', 56, 56],
    ['1969-11', '2025-10-31', 55, 55],
    ['1969-11', '2025-11-15', 55, 56],
    ['1975-01', '2025-12-25', 50, 50],
    ['1969', '2025-12-25', 55, 56],
    ['1969-12-25', '2025-12-24', 55, 55],
    ['1969-12-25', '2025-12-25', 56, 56],
    ['2000-02-29', '2025-02-28', 24, 24],
  ])('born %s is on %s between %i and %i', (birth, day, min, max) => {
    expect(ageAt(birth, on(day))).toEqual({ min, max });
  });

  it('goes by the day in Beijing', () => {
    expect(ageAt('1969-12-25', new Date('2025-12-24T16:00:00Z'))).toEqual({ min: 56, max: 56 });
    expect(ageAt('1969-12-25', new Date('2025-12-24T15:59:59Z'))).toEqual({ min: 55, max: 55 });
  });

  it.each([null, '', 'unknown', '2030-01'])('is not told of a birth of %s', (birth) => {
    expect(ageAt(birth, on('2025-12-25'))).toBeNull();
  });
});
