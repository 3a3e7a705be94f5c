import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkout, inCheckout, packageScript } from '../run/checkout.mjs';
import { tellingLines } from '../run/plain-error.mjs';
import { runCommand } from '../run/run-command.mjs';
import { tallyVitest, wholeOutcome } from './tally.mjs';

/** West of Greenwich, east of it, and there: a date that follows the system's zone is wrong in one of them. */
export const zones = ['UTC', 'Asia/Shanghai', 'America/New_York'];

/** @param {string[]} paths folders and files */
const without = (paths) => paths.flatMap((path) => ['--exclude', path.endsWith('.ts') ? path : `${path}/**`]);

/** What deals with bytes, characters, names and words alone, and with this machine: no day in it, so that one zone is enough. */
export const withoutDays = without([
  'bench',
  'tools',
  'lib/cli',
  'lib/db/migrations',
  'lib/documents',
  'lib/english',
  'lib/places',
  'lib/text',
]);

/** The same of the tests with a database: connections, migrations, plans, and programs that are started, told off or killed. */
export const withoutStoredDays = without([
  'bench/site',
  'lib/cli',
  'lib/db/migrations',
  'lib/db/{stream-rows,database-down}.db.test.ts',
  'lib/ingest/{ingest-files,killed-ingest}.db.test.ts',
  'lib/queries/database-down.db.test.ts',
]);

/**
 * Runs vitest once and counts.
 *
 * @param {string} title
 * @param {string[]} args further arguments
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<import('./tally.mjs').Outcome>}
 * @example await runVitest('unit tests, UTC', [], { TZ: 'UTC' })
 */
export async function runVitest(title, args, env) {
  const report = inCheckout('.data', 'reports', `${title.replace(/[^A-Za-z]+/g, '-')}.json`);
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const script = packageScript('vitest/vitest.mjs');
  const options = ['run', '--reporter=json', `--outputFile=${report}`, ...args];
  const { code, output } = await runCommand(process.execPath, [script, ...options], {
    cwd: checkout,
    env: { NODE_ENV: undefined, ...env },
  });
  if (!existsSync(report)) return wholeOutcome(title, false, tellingLines(output, 40));
  const outcome = tallyVitest(title, JSON.parse(readFileSync(report, 'utf8')));
  if (code === 0 || outcome.failed > 0) return outcome;
  return { ...outcome, failed: 1, words: `vitest ended with exit code ${code}.\n${tellingLines(output, 40)}` };
}
