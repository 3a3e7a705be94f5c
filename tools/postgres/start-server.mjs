import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PlainError, tellingLines } from '../run/plain-error.mjs';
import { makeCluster, serverEnvironment } from './cluster.mjs';
import { connectionProblem, withConnection } from './connection.mjs';
import { clearDeadServer } from './dead-server.mjs';
import { runningServer } from './running-server.mjs';
import { database, freePort, readServerSettings, serverUrl, writeServerSettings } from './server-settings.mjs';

/** @typedef {import('./database-home.mjs').DatabaseHome} DatabaseHome */

/**
 * @param {DatabaseHome} home
 * @param {number} port
 */
function serverArguments(home, port) {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
  };
  return ['-D', home.data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/**
 * The server outlives this process when that is killed; the next start finds it.
 *
 * @param {DatabaseHome} home
 * @param {number} port
 */
function spawnServer(home, port) {
  const log = openSync(home.log, 'w', 0o600);
  const child = spawn(join(home.programs, 'postgres'), serverArguments(home, port), {
    cwd: home.folder,
    env: serverEnvironment,
    stdio: ['ignore', log, log],
    detached: true,
    ...home.user,
  });
  closeSync(log);
  child.unref();
  const state = { ended: false };
  child.once('exit', () => (state.ended = true));
  child.once('error', () => (state.ended = true));
  return state;
}

/**
 * Waits until the server lets a client in.
 *
 * @param {string} url
 * @param {() => boolean} hasEnded
 * @returns {Promise<boolean>} false when it ended instead
 */
async function waitForServer(url, hasEnded) {
  /** @type {unknown} */
  let last;
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(20)) {
    if (hasEnded()) return false;
    try {
      await withConnection(url, (client) => client.query('select 1'));
      return true;
    } catch (error) {
      last = error;
    }
  }
  throw new PlainError(`The embedded database did not answer within a minute: ${connectionProblem(last)}.`);
}

/** @param {string} path */
function lastWords(path) {
  const log = readFileSync(path, 'utf8');
  const fatal = log.split('\n').filter((line) => /FATAL|PANIC|HINT/.test(line));
  return fatal.length > 0 ? tellingLines(fatal.join('\n'), 3) : tellingLines(log, 6);
}

/** Of a server that was killed, workers may live for a moment, and its memory with them; a port may be taken meanwhile. */
const passing = /pre-existing shared memory|could not bind|Address already in use/;

/**
 * @param {import('./server-settings.mjs').ServerSettings} settings
 * @returns {Promise<void>}
 */
async function makeDatabase(settings) {
  await withConnection(serverUrl(settings, 'postgres'), async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${database}`);
  });
}

/** @param {DatabaseHome} home */
function readSettingsOrStop(home) {
  const settings = readServerSettings(home.settings);
  if (settings) return settings;
  throw new PlainError(
    `The password of the embedded database is lost (${home.settings}). Its data are in ${home.data}: remove ${home.folder} to begin anew.`,
  );
}

/**
 * Starts the server of a home where none runs, making its cluster at the first time. Rejects with a PlainError that shows
 * the server's last words.
 *
 * @param {DatabaseHome} home
 * @returns {Promise<string>} the address for clients
 */
export async function startServer(home) {
  await makeCluster(home, await freePort());
  const { password, port: before } = readSettingsOrStop(home);
  await clearDeadServer(home);
  for (let attempt = 1; ; attempt++) {
    const settings = { password, port: await freePort(before) };
    writeServerSettings(home.settings, settings);
    const server = spawnServer(home, settings.port);
    if (await waitForServer(serverUrl(settings, 'postgres'), () => server.ended)) {
      await makeDatabase(settings);
      return serverUrl(settings);
    }
    const words = lastWords(home.log);
    if (attempt === 20 || !passing.test(words)) {
      throw new PlainError(`The embedded database did not start (${home.folder}).\n${words}`);
    }
    await sleep(250);
  }
}

/**
 * The address of the server that runs on this home, when one does and lets its clients in.
 *
 * @param {DatabaseHome} home
 * @returns {Promise<string | undefined>}
 */
export async function findServer(home) {
  const running = runningServer(home);
  if (!running) return undefined;
  const settings = { ...readSettingsOrStop(home), port: running.port };
  const hasEnded = () => runningServer(home) === undefined;
  return (await waitForServer(serverUrl(settings, 'postgres'), hasEnded)) ? serverUrl(settings) : undefined;
}
