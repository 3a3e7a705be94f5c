import { prepare } from './prepare/prepare.mjs';
import { describeError } from './run/plain-error.mjs';
import { isStopping, stopOnSignals } from './run/stopping.mjs';

/** `npm run test:db [-- FILE…]`: the tests that need PostgreSQL, on a server of their own. */
async function run() {
  await prepare(['install', 'generate']);
  const { withTestDatabase } = await import('./check/test-database.mjs');
  const { runVitest } = await import('./check/vitest-run.mjs');
  const args = ['--config', 'vitest.db.config.ts', ...process.argv.slice(2)];
  const outcome = await withTestDatabase((DATABASE_URL) => runVitest('database tests', args, { DATABASE_URL }));
  if (outcome.words) console.log(outcome.words);
  console.log(`${outcome.passed} passed, ${outcome.failed} failed`);
  return outcome.failed === 0 && outcome.passed > 0 ? 0 : 1;
}

stopOnSignals({ exitCode: 130 });
try {
  process.exit(await run());
} catch (error) {
  if (!isStopping()) {
    console.error(describeError(error));
    process.exit(1);
  }
}
