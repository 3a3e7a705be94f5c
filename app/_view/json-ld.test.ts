import { expect, test } from 'vitest';

import { cityJsonLd, jsonLdText } from './json-ld';

test('no text can end the element that holds it', () => {
  const text = jsonLdText({ name: '</script><script>alert(1)</script>', more: '\u2028' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script>', more: '\u2028' });
});

test('what is not known is left out', () => {
  expect(JSON.parse(jsonLdText({ name: null, date: undefined, count: 0, list: [] }))).toEqual({ count: 0, list: [] });
});

test('a city is an area of its province with its code', () => {
  const place = (code: string, name: string) => ({ code, name, shortName: name, pinyin: '' });
  const counts = { nominees: 0, notices: 0, openWindows: 0 };
  const city = {
    place: place('331000', '台州市'),
    province: place('330000', '浙江省'),
    windows: [],
    nominees: [],
    counts,
  };
  expect(cityJsonLd(city, (path) => `https://site${path}`)).toMatchObject({
    url: 'https://site/cities/331000',
    about: {
      name: '台州市',
      identifier: { propertyID: 'GB/T 2260', value: '331000' },
      containedInPlace: { name: '浙江省' },
    },
  });
});
