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

/** What the journeys need of the system: where it has to be installed, that waits for the network more than for a processor. */
async function findPrograms() {
  const { findChromium } = await import('./check/chromium.mjs');
  const { findScaleParts } = await import('./check/scale-parts.mjs');
  await findChromium();
  await findScaleParts();
}

/** @returns {Promise<boolean>} whether the site is built */
async function runUnitTestsAndBuild() {
  const { runVitest, withoutDays, zones } = await import('./check/vitest-run.mjs');
  let isBuilt = false;
  const build = async () => {
    await prepare(['build']);
    isBuilt = true;
    return wholeOutcome('build', true, '');
  };
  const inZones = zones.map((TZ, at) => {
    const title = `unit tests, ${TZ}`;
    return { title, run: () => runVitest(title, at === 0 ? [] : withoutDays, { TZ }) };
  });
  await inTwoLanes([{ title: 'build', run: build }, ...inZones]);
  return isBuilt;
}

/** @param {boolean} isBuilt */
async function runWithDatabase(isBuilt) {
  const { withTestDatabase } = await import('./check/test-database.mjs');
  const { runVitest, withoutStoredDays, zones } = await import('./check/vitest-run.mjs');
  const { runEndToEnd } = await import('./check/end-to-end.mjs');
  const config = ['--config', 'vitest.db.config.ts'];
  await withTestDatabase(async (DATABASE_URL) => {
    await inTwoLanes(
      zones.map((TZ, at) => {
        const title = `database tests, ${TZ}`;
        const args = at === 0 ? config : [...config, ...withoutStoredDays];
        return { title, run: () => runVitest(title, args, { TZ, DATABASE_URL }) };
      }),
    );
    if (isBuilt) await step('end to end', () => runEndToEnd(DATABASE_URL));
  });
}

async function test() {
  checkNodeVersion(process.versions.node);
  if (!(await wholeStep('packages and database client', () => prepare(['install', 'generate'])))) return;
  await Promise.all([runStaticChecks(), wholeStep('Chromium, redis and PgBouncer', findPrograms)]);
  const isBuilt = await runUnitTestsAndBuild();
  await runWithDatabase(isBuilt).catch((error) => step('test database', () => Promise.reject(error)));
}

stopOnSignals({ exitCode: 130 });
await test();
if (!isStopping()) {
  await stopEverything();
  console.log(lastLine(outcomes));
  process.exit(outcomes.every(({ failed }) => failed === 0) ? 0 : 1);
}
