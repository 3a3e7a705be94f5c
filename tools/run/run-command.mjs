import { spawn } from 'node:child_process';
import { PlainError, tellingLines } from './plain-error.mjs';
import { goOn, isStopping, whenStopping } from './stopping.mjs';

/**
 * How a command ended: its exit code (1 when a signal ended it) and all it printed.
 *
 * @typedef {{ code: number, output: string }} CommandResult
 *
 * @typedef {object} CommandOptions
 * @property {string} [cwd]
 * @property {Record<string, string | undefined>} [env] beside the environment of this process; undefined takes one away
 * @property {NodeJS.ProcessEnv} [bareEnv] instead of the environment of this process
 * @property {number} [uid]
 * @property {number} [gid]
 * @property {boolean} [show] pass its output on instead of collecting it
 * @property {(pid: number) => void} [onStart]
 */

/**
 * The command leads a group of processes of its own, so that stopping it stops its children as well.
 *
 * @param {number | undefined} pid
 * @param {NodeJS.Signals} signal
 */
function killGroup(pid, signal) {
  try {
    if (pid) process.kill(-pid, signal);
  } catch {
    // it ended in between
  }
}

/**
 * Runs a command to its end. It is stopped with this process. Rejects when it cannot be started, and when
 * it was stopped so.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<CommandResult>}
 */
export async function runCommand(command, args, { env, bareEnv, show, onStart, ...rest } = {}) {
  goOn();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...rest,
      env: bareEnv ?? { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      detached: true,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    }
    const ended = new Promise((done) => child.once('close', done));
    const forget = whenStopping(async () => {
      killGroup(child.pid, 'SIGTERM');
      const patience = setTimeout(() => killGroup(child.pid, 'SIGKILL'), 5000);
      await ended;
      clearTimeout(patience);
    });
    child.once('error', reject);
    child.once('spawn', () => child.pid && onStart?.(child.pid));
    child.once('close', (code) => {
      forget();
      if (isStopping()) reject(new PlainError('Stopped.'));
      else resolve({ code: code ?? 1, output });
    });
  });
}

/**
 * Runs a command that has to succeed. Rejects with a PlainError that shows the end of what it printed.
 *
 * @param {string} what for the message: "next build"
 * @param {string} command
 * @param {string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<string>} its output
 */
export async function mustRun(what, command, args, options) {
  const { code, output } = await runCommand(command, args, options);
  if (code === 0) return output;
  throw new PlainError(`${what} failed (exit code ${code}).\n${tellingLines(output)}`);
}
