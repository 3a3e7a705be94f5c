import { prepare } from './prepare/prepare.mjs';
import { describeError } from './run/plain-error.mjs';
import { isStopping, stopOnSignals } from './run/stopping.mjs';

/** `npm run test:e2e [-- FILE…]`: the journeys alone, on a database of their own. */
async function run() {
  await prepare(['install', 'generate', 'build']);
  const { withTestDatabase } = await import('./check/test-database.mjs');
  const { runEndToEnd } = await import('./check/end-to-end.mjs');
  const { passed, failed, words } = await withTestDatabase((url) => runEndToEnd(url, process.argv.slice(2)));
  if (words) console.log(words);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
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
