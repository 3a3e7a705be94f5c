import { expect, test } from 'vitest';
import { readableAddress } from './readable-address.mjs';

test.each(['/', '/notices?q=%E5%8E%85&x=%', '/posts/%E5%8E%85%E9%95%BF', '/a%2Fb'])(
  '%s is left as it came',
  (address) => {
    expect(readableAddress(address)).toBe(address);
  },
);

test.each([
  ['/notices/%E0%A4%A', '/notices/%25E0%25A4%25A'],
  ['/%', '/%25'],
  // a lone byte of three
  ['/%E5/厅?q=%', '/%25E5/厅?q=%'],
  ['/en/%ZZ?a?b', '/en/%25ZZ?a?b'],
])('%s, whose escapes are broken, is asked for by its letters', (address, readable) => {
  expect(readableAddress(address)).toBe(readable);
  expect(() => decodeURIComponent(readable.split('?')[0] ?? '')).not.toThrow();
});

test('bytes that were not escaped are', () => {
  const asNodeReads = Buffer.from('/nominees.csv?gender=女', 'utf8').toString('latin1');
  expect(readableAddress(asNodeReads)).toBe('/nominees.csv?gender=%E5%A5%B3');
});
