import { expect, test } from 'vitest';
import { isFilledLine } from './filled-lines';
import { sourceText } from './source-text';

const WIDE = '为深入贯彻落实党政领导干部选拔任用工作条例充分发扬民主';

test('a line as wide as the one above it was wrapped', () => {
  const source = sourceText(`${WIDE}\n${WIDE}\n短`);
  expect(isFilledLine(source, WIDE.length * 2)).toBe(true);
});
test('a short line ended by itself', () => expect(isFilledLine(sourceText('联系地址：某路1号\n邮编'), 9)).toBe(false));
test('a wide line between short ones ended by itself', () =>
  expect(isFilledLine(sourceText(`短\n${WIDE}\n短`), 1 + WIDE.length)).toBe(false));
