import { spawn } from 'node:child_process';
import { prepare } from './prepare/prepare.mjs';
import { checkout, packageScript } from './run/checkout.mjs';
import { describeError, PlainError } from './run/plain-error.mjs';
import { readSettings } from './run/settings.mjs';
import { isStopping, stopEverything, stopOnSignals, whenStopping } from './run/stopping.mjs';
import { checkPort } from './site/port.mjs';

/** `npm run dev`: the site with its sources watched, on the same database as `npm start`. */
async function dev() {
  const settings = readSettings(process.env);
  await checkPort(settings);
  await prepare(['install', 'generate']);
  const { openDatabase } = await import('./postgres/open-database.mjs');
  const { fillDatabase } = await import('./site/fill-database.mjs');
  const { url } = await openDatabase(settings);
  console.log(await fillDatabase(url));
  const args = [
    packageScript('next/dist/bin/next'),
    'dev',
    '--port',
    String(settings.port),
    '--hostname',
    settings.host,
  ];
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, NODE_ENV: 'development', DATABASE_URL: url, NEXT_TELEMETRY_DISABLED: '1' };
  const child = spawn(process.execPath, args, { cwd: checkout, env, stdio: 'inherit' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  whenStopping(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  const code = await ended;
  if (!isStopping()) throw new PlainError(`next dev ended (${code}).`);
}

stopOnSignals({ exitCode: 0 });
try {
  await dev();
} catch (error) {
  console.error(describeError(error));
  await stopEverything();
  process.exit(1);
}
