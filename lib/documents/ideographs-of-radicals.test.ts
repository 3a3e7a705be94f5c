import { expect, test } from 'vitest';
import { withoutRadicals } from './ideographs-of-radicals';

test.each([
  ['⼲部任前公⽰', '干部任前公示'],
  ['首⻚', '首页'],
  ['⺠族', '民族'],
  ['⿅城区', '鹿城区'],
])('%s is printed as %s', (radicals, ideographs) => {
  expect(withoutRadicals(radicals)).toBe(ideographs);
});

test.each(['干部', '（女）', '𠮷', 'Ａ１', '々〇'])('%s stays', (text) => {
  expect(withoutRadicals(text)).toBe(text);
});
