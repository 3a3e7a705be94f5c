/**
 * What a step of the test run came to. `words` are shown when something failed.
 *
 * @typedef {{ title: string, passed: number, failed: number, words: string }} Outcome
 */

/**
 * @typedef {{ fullName?: string, status: string, failureMessages?: string[] }} VitestCase
 * @typedef {{ name: string, status: string, message?: string, assertionResults: VitestCase[] }} VitestFile
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: VitestFile[] }} VitestReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport
 */

/** A file that could not be loaded has no cases, and a message. @param {VitestFile} file */
function isBroken(file) {
  return file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed');
}

/** @param {VitestFile} file */
function fileWords(file) {
  const failed = file.assertionResults.filter(({ status }) => status === 'failed');
  const cases = failed.map(({ fullName, failureMessages }) => `${fullName}\n${failureMessages?.[0] ?? ''}`);
  const words = isBroken(file) ? [file.message ?? 'could not be run', ...cases] : cases;
  return words.map((text) => `${file.name}\n  ${text.split('\n').slice(0, 12).join('\n  ')}`);
}

/**
 * Counts a vitest run. A file that could not be run counts as one failure, and so does each skipped test: a test that does
 * not run proves nothing.
 *
 * @param {string} title
 * @param {VitestReport} report of vitest's json reporter
 * @returns {Outcome}
 * @example tallyVitest('unit tests', { numPassedTests: 2, numFailedTests: 0, … }) // { passed: 2, failed: 0, … }
 */
export function tallyVitest(title, report) {
  const skipped = report.numPendingTests + report.numTodoTests;
  const failed = report.numFailedTests + report.testResults.filter(isBroken).length + skipped;
  const words = report.testResults.flatMap(fileWords);
  if (skipped > 0) words.push(`${skipped} tests were skipped`);
  return { title, passed: report.numPassedTests, failed, words: words.join('\n') };
}

/**
 * Counts a Playwright run. What passed only at the second attempt, or was skipped, has failed.
 *
 * @param {string} title
 * @param {PlaywrightReport} report of Playwright's json reporter
 * @param {string} words
 * @returns {Outcome}
 */
export function tallyPlaywright(title, { stats }, words) {
  const failed = stats.unexpected + stats.flaky + stats.skipped;
  return { title, passed: stats.expected, failed, words: failed > 0 ? words : '' };
}

/**
 * The outcome of a check that passes or fails as a whole.
 *
 * @param {string} title
 * @param {boolean} passed
 * @param {string} words
 * @returns {Outcome}
 */
export function wholeOutcome(title, passed, words) {
  return { title, passed: passed ? 1 : 0, failed: passed ? 0 : 1, words: passed ? '' : words };
}

/**
 * The last line of a run.
 *
 * @param {{ passed: number, failed: number }[]} outcomes
 * @returns {string}
 * @example lastLine([{ passed: 2, failed: 0 }, { passed: 1, failed: 1 }]) // '3 passed, 1 failed'
 */
export function lastLine(outcomes) {
  const sum = (/** @type {'passed' | 'failed'} */ key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
