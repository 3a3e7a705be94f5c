import { expect, test } from 'vitest';
import { parseNotices } from '../../lib/parse/parse-notices';
import { OWN_CORPUS, readCorpus } from '../corpus/read-corpus';
import { newspaper } from './newspaper';

test('a newspaper is as long as was asked for, and the same each time', () => {
  const page = newspaper(5000, ['任前公示']);
  expect(Buffer.byteLength(page.text)).toBeGreaterThanOrEqual(5000);
  expect(Buffer.byteLength(page.text)).toBeLessThan(9000);
  expect(newspaper(5000, ['任前公示'])).toEqual(page);
});

test('its articles are no notices, and every notice among them is found', async () => {
  expect(parseNotices(newspaper(50_000, ['下期再会']).text, {}).notices).toEqual([]);
  const texts = (await readCorpus(OWN_CORPUS)).map(({ text }) => text);
  const page = newspaper(200_000, texts);
  expect(parseNotices(page.text, {}).notices).toHaveLength(page.notices);
});
