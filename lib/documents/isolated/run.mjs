import { Worker } from 'node:worker_threads';
import { Refusal } from './refusal.mjs';

/**
 * The process in which one document is read. It is told which reader to load and the bytes, answers once, and ends.
 *
 * @typedef {object} Task
 * @property {string} reader the address of a module that exports `read(bytes)`
 * @property {Uint8Array} bytes
 * @property {number} memory bytes that the whole process may use
 * @property {number} time milliseconds, in case nobody is left to stop it
 */

const LONGEST_DETAIL = 300;

/** @param {unknown} error */
function refusalOf(error) {
  if (error instanceof Refusal) return { kind: 'failed', reason: error.reason, detail: error.message };
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'failed', reason: 'corrupt', detail: message.slice(0, LONGEST_DETAIL) };
}

/** @param {Task} task */
async function answer({ reader, bytes }) {
  try {
    const { read } = await import(reader);
    return { kind: 'done', value: await read(bytes) };
  } catch (error) {
    return refusalOf(error);
  }
}

process.once('message', (/** @type {Task} */ task) => {
  const { memory, time } = task;
  new Worker(new URL('./watch-limits.mjs', import.meta.url), { workerData: { memory, time } }).unref();
  answer(task).then((result) => process.send?.(result, () => process.exit()));
});
process.once('disconnect', () => process.exit());
