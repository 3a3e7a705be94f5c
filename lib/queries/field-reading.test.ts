import { describe, expect, it } from 'vitest';
import { fieldReading, listReadings, singleReading } from './field-reading';

const stated = { certainty: 'stated', start: 4, end: 5 } as const;

describe('a value with what it was read from', () => {
  it('is stated with the place of its words', () => {
    expect(fieldReading('男', stated)).toEqual({ certainty: 'stated', value: '男', start: 4, end: 5, inference: null });
  });

  it('is inferred with its reason', () => {
    const inference = { code: 'county-in-city', because: [], detail: '云和县' } as const;
    expect(
      fieldReading('331100', { certainty: 'inferred', start: 1, end: 4, inference: { ...inference, because: [] } }),
    ).toEqual({
      certainty: 'inferred',
      value: '331100',
      start: 1,
      end: 4,
      inference,
    });
  });

  it('is absent when the row has no entry, and shows where 无 is printed', () => {
    expect(singleReading({}, 'degree', null)).toMatchObject({ certainty: 'absent', value: null, start: null });
    const printed = { degree: { certainty: 'absent', start: 7, end: 8 } } as const;
    expect(singleReading(printed, 'degree', null)).toMatchObject({ certainty: 'absent', value: null, start: 7 });
  });

  it('goes with the items of a list in order', () => {
    const readings = { phones: [stated, { ...stated, start: 9, end: 14 }] };
    expect(listReadings(readings, 'phones', ['1', '12380']).map(({ value, start }) => [value, start])).toEqual([
      ['1', 4],
      ['12380', 9],
    ]);
    expect(listReadings({}, 'phones', [])).toEqual([]);
  });

  it('throws where row and readings do not fit', () => {
    expect(() => listReadings({}, 'phones', ['12380'])).toThrow(TypeError);
    expect(() => singleReading({ phones: [] }, 'phones', null)).toThrow(TypeError);
  });
});
