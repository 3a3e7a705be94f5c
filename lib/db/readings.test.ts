import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSENT, INFERENCE_CODES, inferred, stated } from '../notice/reading';
import { span } from '../notice/span';
import { fromReadings, toReadings } from './readings';

const year = { code: 'year-from-sign-date', because: [span(90, 101)] } as const;

describe('readings as a row holds them', () => {
  it('keeps certainty and place, and leaves the value to its column', () => {
    expect(toReadings({ gender: stated('男', span(4, 5)) })).toEqual({
      gender: { certainty: 'stated', start: 4, end: 5 },
    });
  });

  it('keeps why a value was inferred, and the words it leans on', () => {
    expect(toReadings({ opens: inferred('2025-12-22', span(3, 9), year) })).toEqual({
      opens: {
        certainty: 'inferred',
        start: 3,
        end: 9,
        inference: { code: 'year-from-sign-date', because: [{ start: 90, end: 101 }] },
      },
    });
  });

  it('tells 无, which is printed, from a field that is not mentioned', () => {
    expect(toReadings({ degree: { certainty: 'absent', span: span(7, 8) }, formerName: ABSENT })).toEqual({
      degree: { certainty: 'absent', start: 7, end: 8 },
    });
  });

  it('keeps one entry for each item of a list, in order', () => {
    const phones = [stated('0571-12380', span(1, 11)), stated('12380', span(12, 17))];
    expect(toReadings({ phones }).phones).toEqual([
      { certainty: 'stated', start: 1, end: 11 },
      { certainty: 'stated', start: 12, end: 17 },
    ]);
  });

  it('survives the way through JSON for any reading', () => {
    const place = fc.tuple(fc.nat(), fc.nat()).map(([start, length]) => span(start, start + length));
    const reading = fc.oneof(
      place.map((words) => stated('x', words)),
      fc
        .tuple(place, fc.constantFrom(...INFERENCE_CODES), fc.array(place))
        .map(([words, code, because]) => inferred('x', words, { code, because })),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]+$/), reading), (fields) => {
        const stored = toReadings(fields);
        expect(fromReadings(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
      }),
    );
  });

  it.each([[{ gender: 'stated' }], [{ gender: { certainty: 'sure', start: 1, end: 2 } }], [null], [[]]])(
    'refuses a row that holds %j',
    (json) => {
      expect(() => fromReadings(json)).toThrow();
    },
  );
});
