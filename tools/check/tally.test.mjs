import { describe, expect, it } from 'vitest';
import { lastLine, tallyPlaywright, tallyVitest, wholeOutcome } from './tally.mjs';

const good = { numPassedTests: 2, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
const file = { name: 'a.test.ts', status: 'failed', assertionResults: [] };

describe('the count of a vitest run', () => {
  it('is what vitest says when all is well', () => {
    expect(tallyVitest('unit', good)).toEqual({ title: 'unit', passed: 2, failed: 0, words: '' });
  });

  it('counts a file that could not be loaded', () => {
    const report = { ...good, testResults: [{ ...file, message: 'no such module' }] };
    expect(tallyVitest('unit', report)).toMatchObject({
      passed: 2,
      failed: 1,
      words: expect.stringContaining('no such module'),
    });
  });

  it('names each failed test and why', () => {
    const cases = [{ fullName: 'adds', status: 'failed', failureMessages: ['expected 1 to be 2'] }];
    const report = { ...good, numFailedTests: 1, testResults: [{ ...file, assertionResults: cases }] };
    expect(tallyVitest('unit', report)).toMatchObject({ failed: 1, words: 'a.test.ts\n  adds\n  expected 1 to be 2' });
  });

  it('counts a skipped test as failed', () => {
    expect(tallyVitest('unit', { ...good, numPendingTests: 1 })).toMatchObject({
      failed: 1,
      words: '1 tests were skipped',
    });
  });
});

describe('the count of a Playwright run', () => {
  it('is what Playwright says when all is well', () => {
    const stats = { expected: 5, unexpected: 0, flaky: 0, skipped: 0 };
    expect(tallyPlaywright('e2e', { stats }, 'output')).toEqual({ title: 'e2e', passed: 5, failed: 0, words: '' });
  });

  it('counts failed, unsteady and skipped journeys as failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 };
    expect(tallyPlaywright('e2e', { stats }, 'output')).toMatchObject({ passed: 5, failed: 6, words: 'output' });
  });
});

it('sums all steps in the last line', () => {
  const steps = [wholeOutcome('lint', true, ''), wholeOutcome('types', false, 'x'), { passed: 40, failed: 2 }];
  expect(lastLine(steps)).toBe('41 passed, 3 failed');
});
