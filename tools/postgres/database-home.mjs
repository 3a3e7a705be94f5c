import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkout, inCheckout } from '../run/checkout.mjs';
import { postgresPrograms } from './binaries.mjs';
import { databaseUser } from './system-user.mjs';

/**
 * Where one embedded server keeps what it has. `user` is the system user it runs as, when that is another one.
 *
 * @typedef {object} DatabaseHome
 * @property {string} folder all of it; only its owner may list it
 * @property {string} data the cluster
 * @property {string} log
 * @property {string} lock
 * @property {string} holders a folder with one file for each process that uses the server
 * @property {string} settings port and password
 * @property {string} programs the folder of initdb and postgres
 * @property {import('./system-user.mjs').SystemUser | undefined} user
 */

/** Outside the checkout, which the database's user might not enter: one folder for each checkout. */
function rootFolder() {
  const mark = createHash('sha256').update(checkout).digest('hex').slice(0, 10);
  return join('/var/lib/gongshi', `${basename(checkout)}-${mark}`);
}

/**
 * The home of an embedded server: in the checkout's `.data`, or, for root, where the user `postgres` can reach it.
 * Makes its folder.
 *
 * @param {{ name: string, dataFolder: string | undefined }} options `name` tells servers of one checkout apart: "site"
 * @returns {DatabaseHome}
 * @example databaseHome({ name: 'site', dataFolder: undefined }).folder // …/.data/postgres-site
 */
export function databaseHome({ name, dataFolder }) {
  const user = databaseUser();
  const base = dataFolder ?? (user ? rootFolder() : inCheckout('.data'));
  const folder = join(base, `postgres-${name}`);
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, user ? 0o711 : 0o700);
  return {
    folder,
    data: join(folder, 'data'),
    log: join(folder, 'postgres.log'),
    lock: join(folder, 'server.lock'),
    holders: join(folder, 'holders'),
    settings: join(folder, 'server.json'),
    programs: postgresPrograms({ copyTo: user && join(dataFolder ?? '/var/lib/gongshi', 'programs') }),
    user,
  };
}
