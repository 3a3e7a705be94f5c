import { npmProcess } from './npm-process.mjs';
import { PlainError } from './plain-error.mjs';
import { isRunning } from './process-identity.mjs';

/** @type {(() => void | Promise<void>)[]} */
const closers = [];

/** @type {Promise<void> | undefined} */
let stopping;

/** Throws when the process is on its way out: nothing new is begun then. */
export function goOn() {
  if (stopping) throw new PlainError('Stopped.');
}

/**
 * Registers what must be closed before this process ends, the last one first. The answer takes it off the list again.
 *
 * @param {() => void | Promise<void>} close
 * @returns {() => void}
 * @example const forget = whenStopping(() => child.kill());
 */
export function whenStopping(close) {
  goOn();
  closers.push(close);
  return () => {
    const index = closers.indexOf(close);
    if (index >= 0) closers.splice(index, 1);
  };
}

/** Whether the process is on its way out: what ends now ends because it was told to. */
export function isStopping() {
  return stopping !== undefined;
}

async function closeAll() {
  for (let close = closers.pop(); close; close = closers.pop()) {
    try {
      await close();
    } catch (error) {
      console.error(error);
    }
  }
}

/** Closes everything that was registered, once; a second call waits for the first. */
export function stopEverything() {
  stopping ??= closeAll();
  return stopping;
}

/**
 * npm may be killed alone and would leave this process behind, holding the port.
 *
 * @param {() => void} stop
 */
function stopWithNpm(stop) {
  const npm = npmProcess();
  if (npm) setInterval(() => !isRunning(npm) && stop(), 500).unref();
}

/**
 * On Ctrl-C, SIGTERM or a closed terminal everything registered is closed and the process ends with this exit code.
 * A terminal and npm both send the signal: the second one changes nothing.
 *
 * @param {{ exitCode: number, onStop?: () => void }} options
 */
export function stopOnSignals({ exitCode, onStop }) {
  const stop = () => {
    if (isStopping()) return;
    onStop?.();
    void stopEverything().then(() => process.exit(exitCode));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  stopWithNpm(stop);
}
