import { prepare } from './prepare/prepare.mjs';
import { describeError } from './run/plain-error.mjs';
import { duration } from './run/progress.mjs';
import { checkNodeVersion } from './run/settings.mjs';
import { isStopping, stopEverything, stopOnSignals } from './run/stopping.mjs';
import { lastLine, wholeOutcome } from './check/tally.mjs';

/** @typedef {import('./check/tally.mjs').Outcome} Outcome */

/** @type {Outcome[]} */
const outcomes = [];

/**
 * Runs a step, shows what it came to, and goes on whatever that is.
 *
 * @param {string} title
 * @param {() => Promise<Outcome>} work
 * @returns {Promise<boolean>} whether nothing failed
 */
async function step(title, work) {
  const began = Date.now();
  const outcome = await work().catch((error) => wholeOutcome(title, false, describeError(error)));
  if (isStopping()) return false;
  outcomes.push(outcome);
  const mark = outcome.failed === 0 ? '✓' : '✗';
  const counts =
    outcome.failed === 0 ? `${outcome.passed} passed` : `${outcome.passed} passed, ${outcome.failed} failed`;
  console.log(`${mark} ${outcome.title}: ${counts} (${duration(Date.now() - began)})`);
  if (outcome.words) console.log(outcome.words.replace(/^/gm, '    '));
  return outcome.failed === 0;
}

/**
 * @param {string} title
 * @param {() => Promise<unknown>} work
 */
function wholeStep(title, work) {
  return step(title, () => work().then(() => wholeOutcome(title, true, '')));
}

/**
 * Two at a time: each of them is busy with one processor.
 *
 * @param {{ title: string, run: () => Promise<Outcome> }[]} checks
 */
async function inTwoLanes(checks) {
  const waiting = [...checks];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await step(next.title, next.run);
  };
  await Promise.all([lane(), lane()]);
}

async function runStaticChecks() {
  const { checkDrift, staticChecks } = await import('./check/static-checks.mjs');
  await inTwoLanes([...staticChecks, { title: 'migrations against the schema', run: checkDrift }]);
}

async function runUnitTests() {
  const { runVitest, withoutDays, zones } = await import('./check/vitest-run.mjs');
  for (const [at, TZ] of zones.entries()) {
    const args = at === 0 ? [] : withoutDays;
    await step(`unit tests, ${TZ}`, () => runVitest(`unit tests, ${TZ}`, args, { TZ }));
  }
}

/** @param {boolean} isBuilt */
async function runWithDatabase(isBuilt) {
  const { withTestDatabase } = await import('./check/test-database.mjs');
  const { runVitest, zones } = await import('./check/vitest-run.mjs');
  const { runEndToEnd } = await import('./check/end-to-end.mjs');
  const config = ['--config', 'vitest.db.config.ts'];
  await withTestDatabase(async (DATABASE_URL) => {
    await inTwoLanes(
      zones.map((TZ) => {
        const title = `database tests, ${TZ}`;
        return { title, run: () => runVitest(title, config, { TZ, DATABASE_URL }) };
      }),
    );
    if (isBuilt) await step('end to end', () => runEndToEnd(DATABASE_URL));
  });
}

async function test() {
  checkNodeVersion(process.versions.node);
  if (!(await wholeStep('packages and database client', () => prepare(['install', 'generate'])))) return;
  await runStaticChecks();
  await runUnitTests();
  const isBuilt = await wholeStep('build', () => prepare(['build']));
  await runWithDatabase(isBuilt).catch((error) => step('test database', () => Promise.reject(error)));
}

stopOnSignals({ exitCode: 130 });
await test();
if (!isStopping()) {
  await stopEverything();
  console.log(lastLine(outcomes));
  process.exit(outcomes.every(({ failed }) => failed === 0) ? 0 : 1);
}
