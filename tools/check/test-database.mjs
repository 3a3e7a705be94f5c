import { rmSync } from 'node:fs';
import { databaseHome } from '../postgres/database-home.mjs';
import { holdDatabase } from '../postgres/hold-database.mjs';
import { stopServer } from '../postgres/running-server.mjs';
import { inCheckout } from '../run/checkout.mjs';
import { takeLock } from '../run/lock-file.mjs';
import { readSettings } from '../run/settings.mjs';
import { whenStopping } from '../run/stopping.mjs';

/**
 * Does work with a PostgreSQL server of its own, which is empty before and gone afterwards. Two test runs of one checkout
 * take turns; what a killed one left is cleared away.
 *
 * @template Answer
 * @param {(url: string) => Promise<Answer>} work
 * @returns {Promise<Answer>}
 * @example await withTestDatabase((url) => runVitest('database tests', [], { DATABASE_URL: url }))
 */
export async function withTestDatabase(work) {
  const lock = await takeLock(inCheckout('.data', 'test-database.lock'), {
    onWait: (pid) => console.log(`  waiting for the tests of process ${pid} …`),
  });
  const home = databaseHome({ name: 'test', dataFolder: readSettings(process.env).dataFolder });
  const clear = () => rmSync(home.folder, { recursive: true, force: true });
  const forget = whenStopping(() => {
    clear();
    lock.release();
  });
  try {
    await stopServer(home);
    clear();
    const held = await holdDatabase(databaseHome({ name: 'test', dataFolder: readSettings(process.env).dataFolder }));
    try {
      return await work(held.url);
    } finally {
      await held.release();
    }
  } finally {
    forget();
    clear();
    lock.release();
  }
}
