import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from './postgres/open-database.mjs';
import { describeError, PlainError } from './run/plain-error.mjs';
import { readSettings } from './run/settings.mjs';
import { isStopping, stopEverything, stopOnSignals } from './run/stopping.mjs';
import { fillDatabase } from './site/fill-database.mjs';
import { siteReady, startSite } from './site/start-site.mjs';

/** @typedef {import('./run/settings.mjs').Settings} Settings */

/**
 * The database's container may come up later than this one.
 *
 * @param {Settings} settings
 */
async function waitForDatabase(settings) {
  for (const end = Date.now() + 60_000; ; await sleep(1000)) {
    try {
      return await openDatabase(settings);
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

/** What the container image runs: everything is installed and built; the database is another container's. */
async function serve() {
  const settings = readSettings(process.env);
  if (!settings.databaseUrl)
    throw new PlainError('DATABASE_URL is not set: the container brings no database of its own.');
  const { url } = await waitForDatabase(settings);
  const summary = await fillDatabase(url);
  const site = startSite({ ...settings, databaseUrl: url });
  await siteReady(site, settings);
  console.log(`${summary} · port ${settings.port}`);
  const words = await site.ended;
  if (!isStopping()) throw new PlainError(`The site ended by itself.\n${words}`);
}

stopOnSignals({ exitCode: 0 });
try {
  await serve();
} catch (error) {
  if (!isStopping()) {
    console.error(describeError(error));
    await stopEverything();
    process.exit(1);
  }
}
