import { prepare } from './prepare/prepare.mjs';
import { describeError, PlainError } from './run/plain-error.mjs';
import { runProgram } from './run/run-program.mjs';
import { readSettings } from './run/settings.mjs';
import { stopOnSignals } from './run/stopping.mjs';

/**
 * `node tools/with-database.mjs [--migrated] FILE.ts [ARGUMENT…]` runs a TypeScript program with DATABASE_URL set: to the
 * one that is set already, else to the embedded server, which is started for it when none runs.
 */
async function run() {
  const [first = '', ...others] = process.argv.slice(2);
  const [program, ...rest] = first === '--migrated' ? others : [first, ...others];
  if (!program) throw new PlainError('with-database.mjs [--migrated] FILE.ts [ARGUMENT…]');
  await prepare(['install', 'generate']);
  const { openDatabase } = await import('./postgres/open-database.mjs');
  const { url, held } = await openDatabase(readSettings(process.env));
  const env = { DATABASE_URL: url, GONGSHI_EMBEDDED: held ? '1' : undefined };
  try {
    const migrated = first === '--migrated' ? await runProgram(['tools/migrate.ts', 'apply', '--quiet'], env) : 0;
    return migrated || (await runProgram([program, ...rest], env));
  } finally {
    await held?.release();
  }
}

stopOnSignals({ exitCode: 130 });
try {
  process.exitCode = await run();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
