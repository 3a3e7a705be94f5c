import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock, readIdentities } from '../run/lock-file.mjs';
import { identify, isRunning } from '../run/process-identity.mjs';
import { whenStopping } from '../run/stopping.mjs';
import { runningServer, stopServer } from './running-server.mjs';
import { findServer, startServer } from './start-server.mjs';

/** @typedef {import('./database-home.mjs').DatabaseHome} DatabaseHome */

/**
 * A server that runs as long as somebody holds it. `revive` starts it again when it was killed.
 *
 * @typedef {{ url: string, adopted: boolean, isUp: () => boolean, revive: () => Promise<void>, release: () => Promise<void> }} HeldDatabase
 */

/**
 * Takes away the names of holders that were killed.
 *
 * @param {DatabaseHome} home
 * @returns {number} how many live
 */
function livingHolders(home) {
  mkdirSync(home.holders, { recursive: true });
  const paths = readdirSync(home.holders).map((name) => join(home.holders, name));
  return paths.filter((path) => {
    const alive = readIdentities(readFileSync(path, 'utf8')).some(isRunning);
    if (!alive) rmSync(path, { force: true });
    return alive;
  }).length;
}

let count = 0;

/** @param {DatabaseHome} home */
function addHolder(home) {
  livingHolders(home);
  const path = join(home.holders, `${process.pid}-${++count}`);
  writeFileSync(path, `${process.pid} ${identify(process.pid)?.began}\n`);
  return path;
}

/**
 * @template Answer
 * @param {DatabaseHome} home
 * @param {() => Promise<Answer>} work
 * @returns {Promise<Answer>}
 */
async function alone(home, work) {
  const lock = await takeLock(home.lock);
  try {
    return await work();
  } finally {
    lock.release();
  }
}

/** @param {DatabaseHome} home */
async function findOrStart(home) {
  const found = await findServer(home);
  return { url: found ?? (await startServer(home)), adopted: found !== undefined };
}

/**
 * The one server of a home, shared by all processes that need it: whoever comes first starts it, whoever goes last stops
 * it, and what was left by a process that was killed is taken over. Rejects with a PlainError when it cannot be started.
 *
 * @param {DatabaseHome} home
 * @returns {Promise<HeldDatabase>}
 * @example
 * const database = await holdDatabase(databaseHome({ name: 'site', dataFolder: undefined }));
 * try { … database.url … } finally { await database.release(); }
 */
export async function holdDatabase(home) {
  const holder = await alone(home, async () => addHolder(home));
  /** @type {Promise<void> | undefined} */
  let released;
  const letGo = async () => {
    forget();
    rmSync(holder, { force: true });
    if (livingHolders(home) === 0) await stopServer(home);
  };
  const release = () => (released ??= alone(home, letGo));
  const forget = whenStopping(release);
  try {
    const server = await alone(home, () => findOrStart(home));
    const isUp = () => runningServer(home) !== undefined;
    return { ...server, isUp, revive: () => alone(home, async () => void (await findOrStart(home))), release };
  } catch (error) {
    await release();
    throw error;
  }
}
