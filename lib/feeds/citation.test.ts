import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citations } from './citation';

const cited = {
  issuer: '中共某省委组织部',
  title: '某省省管干部任前公示',
  name: null,
  signedOn: '2025-12-22',
  address: 'https://site.example/notices/1',
  citedOn: '2025-12-25',
  sha256: 'ab'.repeat(32),
  retrievedOn: '2025-12-23',
} as const;

describe('a citation', () => {
  it('follows GB/T 7714 for a notice on the web, with the hash of the kept copy', () => {
    expect(citations(cited).gbt7714).toBe(
      `中共某省委组织部. 某省省管干部任前公示[EB/OL]. (2025-12-22)[2025-12-25]. https://site.example/notices/1. 存档：SHA-256 ${'ab'.repeat(32)}, 2025-12-23.`,
    );
  });

  it('names the record where one is cited, and nothing where nothing is stated', () => {
    const { gbt7714, plain, bibtex } = citations({ ...cited, name: '周一山', issuer: null, signedOn: null });
    expect(gbt7714).toMatch(/^某省省管干部任前公示：周一山\[EB\/OL\]\. \[2025-12-25\]/);
    expect(plain).toMatch(/^某省省管干部任前公示：周一山\. 公示簿/);
    expect(bibtex).not.toMatch(/author|^ {2}date/m);
  });

  it('has a BibTeX key of its own for each record beside that of the notice', () => {
    const keyOf = (name: string | null, address: string) =>
      /\{(.*),/.exec(citations({ ...cited, name, address }).bibtex)?.[1];
    expect(keyOf(null, 'https://site.example/notices/1')).toBe('gongshi-abababababab');
    expect(keyOf('周一山', 'https://site.example/persons/0123456789ab')).toBe('gongshi-abababababab-6789ab');
    expect(keyOf('周二河', 'https://site.example/persons/0123456789cd')).toBe('gongshi-abababababab-6789cd');
  });

  it('is BibTeX whose braces close, whatever the words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (issuer, title) => {
        const { bibtex } = citations({ ...cited, issuer, title });
        const bare = bibtex.replace(/\\[{}$&#_%]/g, '');
        expect((bare.match(/\{/g) ?? []).length).toBe((bare.match(/\}/g) ?? []).length);
        expect(bibtex.startsWith('@misc{gongshi-abababababab,')).toBe(true);
      }),
    );
  });
});
