import { expect, test } from 'vitest';

import { drawable, fontsFor } from './picture-fonts';

test.each([
  ['浙江省省管干部任前公示通告', '浙江省省管干部任前公示通告'],
  ['李　坚（女） 2025', '李 坚（女） 2025'],
  ['𠮷林市', '〓林市'],
  ['公示🎉', '公示〓'],
  ['a\u200db\ufe0f', 'ab'],
])('%j is drawn as %j', (text, drawn) => {
  expect(drawable(text)).toBe(drawn);
});

test('a text brings the files of its characters in both weights, and each file is a font', async () => {
  const fonts = await fontsFor('公示');
  expect(new Set(fonts.map(({ weight }) => weight))).toEqual(new Set([400, 700]));
  for (const { data } of fonts) expect(data.subarray(0, 4).toString('latin1')).toBe('wOFF');
  expect((await fontsFor('公示拟任职务')).length).toBeLessThan(40);
});
