import { expect, test } from 'vitest';
import { printed, sourceText } from '../../text/source-text';
import { messageNumbers, phoneNumbers } from './phones';

function phones(text: string): string[] {
  const source = sourceText(text);
  return phoneNumbers(source, { start: 0, end: source.tight.length }).map(({ start, end }) =>
    printed(source, start, end),
  );
}

test.each([
  ['0571-12380', ['0571-12380']],
  ['（020）12380', ['（020）12380']],
  ['0371—12380　　65902380', ['0371—12380', '65902380']],
  ['0577-12380、88968380', ['0577-12380', '88968380']],
  ['025—12380—1，83393802（省级机关）', ['025—12380—1', '83393802']],
  ['027-84696666-8112', ['027-84696666-8112']],
  ['010-88889999转6011', ['010-88889999转6011']],
  ['60362255 转 3307', ['60362255转3307']],
  ['18905712380', ['18905712380']],
  ['0379-6\n3912383', ['0379-63912383']],
  ['3279850、3279851', ['3279850', '3279851']],
  ['０５１２－１２３８０', ['０５１２－１２３８０']],
])('%j holds %j', (text, numbers) => expect(phones(text)).toEqual(numbers));

test.each(['24小时', '2024年', '第12号', '8:30—12:00'])('%s holds no number to call', (text) =>
  expect(phones(text)).toEqual([]),
);
test('a remark in brackets is handed on', () => {
  const source = sourceText('83392561（传真）');
  expect(phoneNumbers(source, { start: 0, end: source.tight.length })[0]?.remark).toBe('传真');
});
test('a number for messages may have any length', () => {
  const source = sourceText('106575551234567');
  expect(messageNumbers(source, { start: 0, end: source.tight.length })).toEqual([{ start: 0, end: 15 }]);
});
