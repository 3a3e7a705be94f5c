import { describe, expect, test } from 'vitest';

import { staffedSpans } from './staffed-hours';

const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

describe('hours that are read', () => {
  test.each([
    ['上午8:30—12:00，下午14:00—17:30', ['8:30–12:00', '14:00–17:30']],
    ['上午8：30-12：00，下午2：30-5：30', ['8:30–12:00', '14:30–17:30']],
    ['8:00至18:00', ['8:00–18:00']],
    ['9时—17时30分', ['9:00–17:30']],
  ])('%s', (words, spans) => {
    expect(staffedSpans(words)?.map(({ from, to }) => `${clock(from)}–${clock(to)}`)).toEqual(spans);
  });
});

describe('hours that are left as words', () => {
  test.each(['工作日', '8:30起', '14:00—8:30', '25:00—26:00', '8:30—12:00，9:00—17:00'])('%s', (words) => {
    expect(staffedSpans(words)).toBeNull();
  });
});
