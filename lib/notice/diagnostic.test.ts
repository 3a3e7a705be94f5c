import { describe, expect, it } from 'vitest';
import { DIAGNOSTICS, diagnosticMessage, SEVERITIES } from './diagnostic';

describe('the list of diagnostics', () => {
  it.each(Object.entries(DIAGNOSTICS))('%s has a severity and a sentence in both languages', (_code, entry) => {
    expect(SEVERITIES).toContain(entry.severity);
    expect(entry.zh).toMatch(/[一-鿿]{4}/u);
    expect(entry.en).toMatch(/^[A-Z][a-z ]{8}/u);
    expect(entry.zh.includes('{detail}')).toBe(entry.en.includes('{detail}'));
  });

  it('puts what was found into the sentence, dollar signs and all', () => {
    expect(diagnosticMessage('unknown-word', '$&族', 'zh')).toBe('词表里没有这个词：$&族');
    expect(diagnosticMessage('unknown-word', '某族', 'en')).toBe('A word that is not in the word list: 某族');
  });
});
