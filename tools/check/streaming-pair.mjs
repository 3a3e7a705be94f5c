import { appendFileSync, chownSync, cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeCluster } from '../postgres/cluster.mjs';
import { databaseHome } from '../postgres/database-home.mjs';
import { stopServer } from '../postgres/running-server.mjs';
import { freePort } from '../postgres/server-settings.mjs';
import { startServer } from '../postgres/start-server.mjs';
import { mustRun } from '../run/run-command.mjs';
import { readSettings } from '../run/settings.mjs';

/** @typedef {import('../postgres/database-home.mjs').DatabaseHome} DatabaseHome */

/**
 * One of the two servers. `log` is what it wrote since it was started last: each statement that reached it.
 *
 * @typedef {{ url: string, log: () => string, stop: () => Promise<void>, start: () => Promise<void> }} PairedServer
 *
 * @typedef {{ primary: PairedServer, replica: PairedServer, remove: () => Promise<void> }} StreamingPair
 */

/** Each statement is told, and when a transaction ended; what the replica missed while it was stopped is kept for it. */
const primarySettings = ['log_statement = all', 'track_commit_timestamp = on', 'wal_keep_size = 64MB', 'fsync = off'];

/** @param {DatabaseHome} home @param {string} name @param {string[]} lines */
function addLines(home, name, lines) {
  const path = join(home.data, name);
  appendFileSync(path, lines.map((line) => `${line}\n`).join(''), { mode: 0o600 });
  if (home.user) chownSync(path, home.user.uid, home.user.gid);
}

/**
 * A server that was stopped in order is its own backup: the copy goes on where it ended, with what the other writes.
 *
 * @param {DatabaseHome} from
 * @param {DatabaseHome} to
 */
async function copyServer(from, to) {
  await mustRun('cp', 'cp', ['-a', from.data, to.data]);
  cpSync(from.settings, to.settings);
}

/**
 * @param {DatabaseHome} home
 * @param {string} url
 * @returns {PairedServer}
 */
function paired(home, url) {
  const log = () => readFileSync(home.log, 'utf8');
  const start = async () => {
    const again = await startServer(home);
    if (again !== url) throw new Error(`its port was taken while it was stopped: ${home.folder}`);
  };
  return { url, log, start, stop: () => stopServer(home) };
}

/** @param {DatabaseHome} home */
async function clear(home) {
  await stopServer(home);
  rmSync(home.folder, { recursive: true, force: true });
}

/**
 * Makes two embedded servers, a primary and one that follows it by streaming replication; `remove` stops them and clears
 * everything away, and what an earlier run left is cleared away first. Rejects with a PlainError when one does not start.
 *
 * @returns {Promise<StreamingPair>}
 * @example const pair = await streamingPair(); try { … pair.replica.url … } finally { await pair.remove(); }
 */
export async function streamingPair() {
  const { dataFolder } = readSettings(process.env);
  const homeOf = (/** @type {string} */ name) => databaseHome({ name, dataFolder });
  await Promise.all([homeOf('pair-primary'), homeOf('pair-replica')].map(clear));
  const [first, second] = [homeOf('pair-primary'), homeOf('pair-replica')];
  await makeCluster(first, await freePort());
  addLines(first, 'postgresql.conf', primarySettings);
  await startServer(first);
  await stopServer(first);
  await copyServer(first, second);
  const primary = paired(first, await startServer(first));
  const { port, username, password } = new URL(primary.url);
  const connection = `host=127.0.0.1 port=${port} user=${username} password=${password}`;
  addLines(second, 'postgresql.auto.conf', [`primary_conninfo = '${connection}'`]);
  addLines(second, 'standby.signal', []);
  const replica = paired(second, await startServer(second));
  return { primary, replica, remove: async () => void (await Promise.all([second, first].map(clear))) };
}
