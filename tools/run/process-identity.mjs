import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * A process by its number and the time it began: numbers are used again, after a restart of the machine most of all.
 *
 * @typedef {{ pid: number, began: string }} ProcessIdentity
 */

/**
 * On Linux the 22nd field of /proc/PID/stat; the name in the 2nd may hold spaces and brackets, so count from its end.
 *
 * @param {string} stat
 * @returns {string | undefined} undefined for a zombie, which is gone but for its number
 * @example beginOfStat('7 (node) S 1 7 7 0 -1 4194560 1 0 0 0 1 1 0 0 20 0 11 0 5351') // '5351'
 */
export function beginOfStat(stat) {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
}

/** @param {number} pid */
function processBegan(pid) {
  try {
    if (process.platform === 'linux') return beginOfStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/**
 * The identity of a running process; undefined when there is none with this number.
 *
 * @param {number} pid
 * @returns {ProcessIdentity | undefined}
 */
export function identify(pid) {
  const began = processBegan(pid);
  return began === undefined ? undefined : { pid, began };
}

/**
 * Whether this very process still runs, and not another one under its number.
 *
 * @param {ProcessIdentity} identity
 */
export function isRunning(identity) {
  return identify(identity.pid)?.began === identity.began;
}
