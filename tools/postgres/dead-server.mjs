import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, identify } from '../run/process-identity.mjs';
import { readPostmasterFile } from './running-server.mjs';

/** @typedef {import('./database-home.mjs').DatabaseHome} DatabaseHome */

/** @param {string} link */
function target(link) {
  try {
    return readlinkSync(link);
  } catch {
    return undefined;
  }
}

/**
 * Processes that work in a cluster: PostgreSQL's have it as their working folder.
 *
 * @param {string} data
 * @returns {import('../run/process-identity.mjs').ProcessIdentity[]}
 */
function workersIn(data) {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const inside = pids.filter((pid) => target(`/proc/${pid}/cwd`) === data);
  return inside.map((pid) => identify(Number(pid))).filter((identity) => identity !== undefined);
}

/**
 * Workers of a server that was killed see it and go by themselves; the one that does not is killed too.
 *
 * @param {string} data
 */
async function waitForWorkers(data) {
  for (const end = Date.now() + 5000; Date.now() < end; await sleep(50)) {
    if (workersIn(data).length === 0) return;
  }
  for (const worker of workersIn(data)) if (isRunning(worker)) process.kill(worker.pid, 'SIGKILL');
  await sleep(200);
}

/**
 * Clears the way after a server that was killed, where PostgreSQL cannot do it alone: when the number in its file now
 * belongs to another program, or to a corpse that nobody has buried, as in a container without an init process, it would
 * take that for a running server. The file goes only after the last of the workers has gone. Call it when no server runs.
 *
 * @param {DatabaseHome} home
 * @returns {Promise<void>}
 */
export async function clearDeadServer(home) {
  const path = join(home.data, 'postmaster.pid');
  if (process.platform !== 'linux' || !existsSync(path)) return;
  await waitForWorkers(home.data);
  const recorded = readPostmasterFile(readFileSync(path, 'utf8'));
  if (!recorded || existsSync(`/proc/${recorded.pid}`)) rmSync(path);
}
