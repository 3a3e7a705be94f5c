import { checkout } from '../run/checkout.mjs';
import { mustRun } from '../run/run-command.mjs';
import { typescriptLoader } from '../run/run-program.mjs';
import { recordsSummary } from './records-summary.mjs';

/**
 * Applies the migrations that are pending and takes in the sample notice, if it is not there yet. Rejects with a
 * PlainError that shows why not.
 *
 * @param {string} url
 * @returns {Promise<string>} what is there now: "1 notice, 12 nominees"
 */
export async function fillDatabase(url) {
  const options = { cwd: checkout, env: { DATABASE_URL: url } };
  const run = (/** @type {string[]} */ program) => [...typescriptLoader(), ...program];
  await mustRun('Applying the migrations', process.execPath, run(['tools/migrate.ts', 'apply']), options);
  await mustRun('Taking in the sample', process.execPath, run(['prisma/seed.ts']), options);
  return recordsSummary(url);
}
