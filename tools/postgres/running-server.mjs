import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identify, isRunning } from '../run/process-identity.mjs';

/** @typedef {import('./database-home.mjs').DatabaseHome} DatabaseHome */
/** @typedef {import('../run/process-identity.mjs').ProcessIdentity} ProcessIdentity */

/**
 * The first and fourth lines of postmaster.pid: the server's process and its port.
 *
 * @param {string} text
 * @returns {{ pid: number, port: number } | undefined}
 * @example readPostmasterFile('812\n/x/data\n1766361600\n40123\n') // { pid: 812, port: 40123 }
 */
export function readPostmasterFile(text) {
  const lines = text.split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 1 && port > 0 ? { pid, port } : undefined;
}

/**
 * After a restart of the machine another program may have the number of the server that was.
 *
 * @param {number} pid
 */
function isPostgres(pid) {
  const commandLine = `/proc/${pid}/cmdline`;
  if (process.platform !== 'linux') return true;
  return existsSync(commandLine) && /(^|\/)postgres\0/.test(readFileSync(commandLine, 'utf8'));
}

/**
 * The server that runs on this home's cluster, whoever started it; undefined when none does.
 *
 * @param {DatabaseHome} home
 * @returns {{ process: ProcessIdentity, port: number } | undefined}
 */
export function runningServer(home) {
  const path = join(home.data, 'postmaster.pid');
  if (!existsSync(path)) return undefined;
  const found = readPostmasterFile(readFileSync(path, 'utf8'));
  const process = found && identify(found.pid);
  return process && isPostgres(process.pid) ? { process, port: found.port } : undefined;
}

/**
 * Stops the server and waits for its end: first so that it writes everything down, and if it does not heed that, harder.
 *
 * @param {DatabaseHome} home
 * @returns {Promise<void>}
 */
export async function stopServer(home) {
  const running = runningServer(home);
  if (!running) return;
  /** @type {{ signal: NodeJS.Signals, patience: number }[]} SIGINT is PostgreSQL's fast shutdown, SIGQUIT its immediate one */
  const ways = [
    { signal: 'SIGINT', patience: 20_000 },
    { signal: 'SIGQUIT', patience: 5000 },
    { signal: 'SIGKILL', patience: 5000 },
  ];
  for (const { signal, patience } of ways) {
    if (!isRunning(running.process)) return;
    process.kill(running.process.pid, signal);
    for (const end = Date.now() + patience; Date.now() < end && isRunning(running.process);) await sleep(20);
  }
}
