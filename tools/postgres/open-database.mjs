import { PlainError } from '../run/plain-error.mjs';
import { connectionProblem, publicAddress, withConnection } from './connection.mjs';
import { databaseHome } from './database-home.mjs';
import { holdDatabase } from './hold-database.mjs';

/**
 * The database to work with: `held` is the embedded server, undefined for one of the user's own.
 *
 * @typedef {{ url: string, label: string, held: import('./hold-database.mjs').HeldDatabase | undefined }} OpenDatabase
 */

/** @param {string} url @returns {Promise<OpenDatabase>} */
async function ownDatabase(url) {
  try {
    const version = await withConnection(url, async (client) => (await client.query('show server_version')).rows[0]);
    return { url, label: `PostgreSQL ${version?.server_version} at ${publicAddress(url)}`, held: undefined };
  } catch (error) {
    throw new PlainError(`DATABASE_URL: ${publicAddress(url)} cannot be used: ${connectionProblem(error)}.`);
  }
}

/**
 * The database of DATABASE_URL when it is set, else the checkout's embedded server. Rejects with a PlainError when it
 * cannot be reached or started.
 *
 * @param {import('../run/settings.mjs').Settings} settings
 * @returns {Promise<OpenDatabase>}
 * @example const { url, held } = await openDatabase(readSettings(process.env)); try { … } finally { await held?.release(); }
 */
export async function openDatabase({ databaseUrl, dataFolder }) {
  if (databaseUrl) return ownDatabase(databaseUrl);
  const home = databaseHome({ name: 'site', dataFolder });
  const held = await holdDatabase(home);
  return { url: held.url, label: `embedded PostgreSQL, data in ${home.folder}`, held };
}
