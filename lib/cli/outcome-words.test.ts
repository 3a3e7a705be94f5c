import { describe, expect, it } from 'vitest';
import type { FileOutcome } from '../ingest/ingest-files';
import { outcomeWords, summaryWords } from './outcome-words';

describe('what became of a file, in words', () => {
  it.each<[FileOutcome, string]>([
    [{ outcome: 'stored', notices: 1, nominees: 12 }, 'stored: 1 notice, 12 nominees'],
    [{ outcome: 'second-copy', notices: 2, nominees: 1 }, 'second copy: 2 notices, 1 nominee'],
    [{ outcome: 'no-notice' }, 'no notice found, not stored'],
    [
      { outcome: 'failed', why: 'unknown-format', detail: 'application/pdf' },
      'failed: is of a format that is not read (application/pdf)',
    ],
  ])('%j', (outcome, words) => {
    expect(outcomeWords(outcome)).toBe(words);
  });
});

describe('the summary', () => {
  it('counts each outcome, the good ones first', () => {
    expect(summaryWords(['failed', 'stored', 'unchanged', 'stored'])).toBe('4 files: 2 stored, 1 unchanged, 1 failed');
  });

  it('is short for one file and for none', () => {
    expect(summaryWords(['stored'])).toBe('1 file: 1 stored');
    expect(summaryWords([])).toBe('0 files');
  });
});
