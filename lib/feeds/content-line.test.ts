import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, foldLine } from './content-line';

const encoder = new TextEncoder();
/** What RFC 5545 asks of a reader: line ends that are followed by a space are taken away. */
const unfold = (folded: string) => folded.replace(/\r\n /g, '').replace(/\r\n$/, '');
const unescape = (value: string) => value.replace(/\\([\\;,nN])/g, (_, one: string) => (/n/i.test(one) ? '\n' : one));
/** Texts with what hurts: Chinese, emoji of several code points, marks that are escaped. */
const hurting = fc.string({
  unit: fc.constantFrom('甲', '拟', 'é', '👩‍💼', '𠮷', 'a', ' ', ',', ';', '\\', '"', ':'),
  maxLength: 300,
});

describe('folding a line', () => {
  it('never makes a line of more than 75 octets, and never cuts a character', () => {
    fc.assert(
      fc.property(hurting, (text) => {
        const lines = foldLine(text).split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/\p{Surrogate}/u);
        }
        expect(unfold(foldLine(text))).toBe(text);
      }),
    );
  });

  it('leaves 75 octets in one line and folds the 76th', () => {
    expect(foldLine('x'.repeat(75))).toBe(`${'x'.repeat(75)}\r\n`);
    expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x\r\n`);
    // 25 characters of three octets, then one more
    expect(foldLine('拟'.repeat(26))).toBe(`${'拟'.repeat(25)}\r\n 拟\r\n`);
    // 73 octets and a character of four, whose halves stay together
    expect(foldLine(`${'x'.repeat(73)}𠮷`)).toBe(`${'x'.repeat(73)}\r\n 𠮷\r\n`);
  });
});

describe('escaping a text', () => {
  it('can be taken back', () => {
    fc.assert(fc.property(hurting, (text) => unescape(escapeText(text)) === text));
  });

  it('leaves no bare comma, semicolon or line end', () => {
    expect(escapeText('甲,乙;丙\\丁\r\n戊\r己')).toBe('甲\\,乙\\;丙\\\\丁\\n戊\\n己');
  });

  it('drops what no program can show', () => {
    expect(escapeText('甲\u0000\u0007乙\uD800丙\uFFFE\t丁')).toBe('甲乙丙\t丁');
  });
});
