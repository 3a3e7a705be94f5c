import { prepare } from './prepare/prepare.mjs';
import { describeError, PlainError } from './run/plain-error.mjs';
import { withProgress } from './run/progress.mjs';
import { checkNodeVersion, readSettings } from './run/settings.mjs';
import { isStopping, stopEverything, stopOnSignals } from './run/stopping.mjs';
import { checkPort } from './site/port.mjs';

/** @typedef {import('./run/settings.mjs').Settings} Settings */

/**
 * What stands in packages is loaded after they are installed.
 *
 * @param {Settings} settings
 */
async function prepareDatabase(settings) {
  const { openDatabase } = await import('./postgres/open-database.mjs');
  const { fillDatabase } = await import('./site/fill-database.mjs');
  const found = { database: await openDatabase(settings), summary: '' };
  found.summary = await fillDatabase(found.database.url);
  return found;
}

/** @param {unknown} error */
async function fail(error) {
  if (isStopping()) return;
  console.error(describeError(error));
  await stopEverything();
  process.exit(1);
}

/**
 * An embedded server that somebody killed is started again; the site connects anew by itself.
 *
 * @param {import('./postgres/hold-database.mjs').HeldDatabase} held
 */
function watchDatabase(held) {
  let reviving = false;
  setInterval(async () => {
    if (reviving || isStopping() || held.isUp()) return;
    reviving = true;
    console.log('  the database was stopped from outside: starting it again …');
    await held.revive().catch(fail);
    reviving = false;
  }, 1000).unref();
}

async function start() {
  checkNodeVersion(process.versions.node);
  const settings = readSettings(process.env);
  await checkPort(settings);
  await prepare(['install', 'generate', 'build']);
  /** @type {Awaited<ReturnType<typeof prepareDatabase>> | undefined} */
  let opened;
  await withProgress('Opening the database', async () => {
    opened = await prepareDatabase(settings);
    return `Database ready: ${opened.database.label}`;
  });
  if (!opened) throw new PlainError('The database was not opened.');
  await serve(settings, opened);
}

/**
 * @param {Settings} settings
 * @param {Awaited<ReturnType<typeof prepareDatabase>>} opened
 */
async function serve(settings, { database, summary }) {
  const { siteReady, startSite } = await import('./site/start-site.mjs');
  const site = startSite({ ...settings, databaseUrl: database.url });
  await siteReady(site, settings);
  if (database.held) watchDatabase(database.held);
  console.log(`${summary} · http://localhost:${settings.port} · Ctrl-C stops`);
  const words = await site.ended;
  if (!isStopping()) throw new PlainError(`The site ended by itself.\n${words}`);
}

stopOnSignals({ exitCode: 0, onStop: () => console.log('\nStopping …') });
try {
  await start();
} catch (error) {
  await fail(error);
}
