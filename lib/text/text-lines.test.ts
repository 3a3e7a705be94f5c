import { expect, test } from 'vitest';
import { sourceText } from './source-text';
import { lineAt, textLines } from './text-lines';

test('empty lines part and are no lines', () => {
  expect(textLines(sourceText('甲乙\n丙\n\n丁'))).toEqual([
    { start: 0, end: 2, afterBlank: true },
    { start: 2, end: 3, afterBlank: false },
    { start: 3, end: 4, afterBlank: true },
  ]);
});
test('a text without letters has no line', () => expect(textLines(sourceText(' \n\n '))).toEqual([]));
test('the line of an offset', () => expect(lineAt(textLines(sourceText('甲乙\n丙')), 2)).toBe(1));
