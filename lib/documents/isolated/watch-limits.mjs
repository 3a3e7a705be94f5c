import { setInterval } from 'node:timers';
import { workerData } from 'node:worker_threads';

/**
 * A thread beside the reader: it ends the process when that uses more memory than it may, also outside of the JavaScript
 * heap, where no option of Node sets a limit; and when its time is long over, as after the death of the process that asked.
 */
const INTERVAL = 50;
const GRACE = 5_000;
const end = Date.now() + Number(workerData.time) + GRACE;

setInterval(() => {
  const tooMuch = process.memoryUsage.rss() > Number(workerData.memory);
  if (tooMuch || Date.now() > end) process.kill(process.pid, 'SIGKILL');
}, INTERVAL);
