import { expect, test } from 'vitest';

import { addressOf, splitLocale } from './address';

test('Chinese addresses have no prefix, English ones stand under /en', () => {
  expect(addressOf({ locale: 'zh', asOf: null }, '/')).toBe('/');
  expect(addressOf({ locale: 'en', asOf: null }, '/')).toBe('/en');
  expect(addressOf({ locale: 'en', asOf: null }, '/cities/331000')).toBe('/en/cities/331000');
});

test('the day is kept, behind the query and before the fragment', () => {
  const bearings = { locale: 'zh', asOf: '2025-12-25' } as const;
  expect(addressOf(bearings, '/notices/n1#comment')).toBe('/notices/n1?on=2025-12-25#comment');
  expect(addressOf(bearings, '/nominees', { city: '331000', q: undefined })).toBe(
    '/nominees?city=331000&on=2025-12-25',
  );
});

test('a day that stands in the query itself is kept too', () => {
  expect(addressOf({ locale: 'en', asOf: null }, '/cities', { on: '2025-12-25' })).toBe('/en/cities?on=2025-12-25');
});

test('a query cannot break out of the address', () => {
  expect(addressOf({ locale: 'zh', asOf: null }, '/nominees', { q: 'a&b=c#d' })).toBe('/nominees?q=a%26b%3Dc%23d');
});

test('an address is split into language and path', () => {
  expect(splitLocale('/en')).toEqual({ locale: 'en', path: '/' });
  expect(splitLocale('/en/cities')).toEqual({ locale: 'en', path: '/cities' });
  expect(splitLocale('/english')).toEqual({ locale: 'zh', path: '/english' });
});
