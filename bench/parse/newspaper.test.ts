import { expect, test } from 'vitest';
import { parseNotices } from '../../lib/parse/parse-notices';
import { newspaper } from './newspaper';

test('a newspaper is as long as was asked for, and the same each time', () => {
  const page = newspaper(5000, ['任前公示']);
  expect(Buffer.byteLength(page.text)).toBeGreaterThanOrEqual(5000);
  expect(Buffer.byteLength(page.text)).toBeLessThan(9000);
  expect(newspaper(5000, ['任前公示'])).toEqual(page);
});

test('its articles are no notices', () => {
  expect(parseNotices(newspaper(50_000, ['下期再会']).text, {}).notices).toEqual([]);
});

test('the notices stand in it in turn, whole, as often as it says', () => {
  const page = newspaper(60_000, ['甲公示乙', '丙公示丁']);
  expect(page.notices).toBeGreaterThan(2);
  expect(page.text.match(/甲公示乙|丙公示丁/gu)).toEqual(
    Array.from({ length: page.notices }, (_, at) => (at % 2 === 0 ? '甲公示乙' : '丙公示丁')),
  );
});
