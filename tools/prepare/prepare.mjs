import { inCheckout } from '../run/checkout.mjs';
import { takeLock } from '../run/lock-file.mjs';
import { withProgress } from '../run/progress.mjs';
import { whenStopping } from '../run/stopping.mjs';
import { build } from './build.mjs';
import { generate } from './generate.mjs';
import { install } from './install.mjs';

const works = {
  install: { title: 'Installing the packages', run: install },
  generate: { title: 'Generating the database client', run: generate },
  build: { title: 'Building the site', run: build },
};

/**
 * Brings the checkout up to date, step by step; what stands is left alone. Two processes may call it at once: the second
 * waits for the first, and for a child of the first that outlived it.
 *
 * @param {(keyof typeof works)[]} steps
 * @returns {Promise<void>}
 * @example await prepare(['install', 'generate', 'build'])
 */
export async function prepare(steps) {
  const lock = await takeLock(inCheckout('.data', 'prepare.lock'), {
    onWait: (pid) => console.log(`  waiting for process ${pid}, which is preparing this folder …`),
  });
  const forget = whenStopping(lock.release);
  try {
    for (const step of steps) {
      const { title, run } = works[step];
      await withProgress(title, () => run({ onStart: lock.include }));
    }
  } finally {
    forget();
    lock.release();
  }
}
