import { checkout } from '../run/checkout.mjs';
import { PlainError, tellingLines } from '../run/plain-error.mjs';
import { runCommand } from '../run/run-command.mjs';
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
  const args = [...typescriptLoader(), 'tools/fill-database.ts'];
  const { code, output } = await runCommand(process.execPath, args, { cwd: checkout, env: { DATABASE_URL: url } });
  if (code !== 0) throw new PlainError(`The database could not be prepared.\n${tellingLines(output, 12)}`);
  return recordsSummary(url);
}
