import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storableText } from './storable-text';

describe('a text as the database can keep it', () => {
  it.each([
    ['a\0b', 'a\uFFFDb'],
    ['a\uD842b', 'a\uFFFDb'],
    ['\uDFB7b', '\uFFFDb'],
    ['𠮷田', '𠮷田'],
    ['李　坚\t\n', '李　坚\t\n'],
  ])('of %j is %j', (text, expected) => {
    expect(storableText(text)).toBe(expected);
  });

  it('has the same length and survives UTF-8, for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const kept = storableText(text);
        expect(kept).toHaveLength(text.length);
        expect(Buffer.from(kept, 'utf8').toString('utf8')).toBe(kept);
        expect(kept).not.toContain('\0');
      }),
    );
  });
});
