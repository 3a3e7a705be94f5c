import { readFileSync } from 'node:fs';
import { identify } from './process-identity.mjs';

/** @param {number} pid */
function commandOf(pid) {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
}

/** The 4th field of /proc/PID/stat. @param {number} pid */
function parentOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

/**
 * The npm that runs this script: its parent, or the one above, since npm calls scripts through a shell. Undefined when
 * it was not npm, and on systems that do not tell.
 *
 * @returns {import('./process-identity.mjs').ProcessIdentity | undefined}
 */
export function npmProcess() {
  if (!process.env.npm_lifecycle_event) return undefined;
  try {
    const [program, option] = commandOf(process.ppid);
    const isShell = /(^|\/)(ba|da|a)?sh$/.test(program ?? '') && option === '-c';
    return identify(isShell ? parentOf(process.ppid) : process.ppid);
  } catch {
    return undefined;
  }
}
