import { expect, test } from 'vitest';
import { clockTimeAt } from './clock-time';

test.each([
  ['17:30', '17:30'],
  ['下午5:00', '17:00'],
  ['下午5点半', '17:30'],
  ['18时', '18:00'],
  ['8时30分', '08:30'],
  ['上午9点', '09:00'],
  ['24时', '24:00'],
])('%s is %s', (text, value) => expect(clockTimeAt(text, 0)?.value).toBe(value));
test.each(['25:00', '3月', '12380', '8:75'])('%s is no hour', (text) => expect(clockTimeAt(text, 0)).toBeNull());
