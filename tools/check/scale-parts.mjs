import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../postgres/server-settings.mjs';
import { databaseHome } from '../postgres/database-home.mjs';
import { databaseUser } from '../postgres/system-user.mjs';
import { PlainError, tellingLines } from '../run/plain-error.mjs';
import { readSettings } from '../run/settings.mjs';
import { installedProgram, installPackages } from './system-packages.mjs';

/** A program that was started. @typedef {{ port: number, stop: () => Promise<void> }} Part */

const advice = 'The tests of several processes need redis and PgBouncer: apt-get install redis-server pgbouncer.';

/**
 * Redis and PgBouncer, installed ones or those that are installed now from the system's packages. Rejects with a PlainError
 * when they cannot be had.
 *
 * @returns {Promise<{ redis: string, pgbouncer: string }>} the paths of the programs
 */
export async function findScaleParts() {
  const find = () => ({ redis: installedProgram('redis-server'), pgbouncer: installedProgram('pgbouncer') });
  const found = find();
  if (!found.redis || !found.pgbouncer) await installPackages(['redis-server', 'pgbouncer'], advice);
  const { redis, pgbouncer } = find();
  if (!redis || !pgbouncer) throw new PlainError(advice);
  return { redis, pgbouncer };
}

/** @param {number} port */
async function isListening(port) {
  const socket = connect({ port, host: '127.0.0.1' });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/**
 * Runs a program as the database's user, since neither likes to be root, until it listens.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {number} port
 * @returns {Promise<Part>}
 */
async function startPart(program, args, port) {
  const child = spawn(program, args, { cwd: '/', stdio: ['ignore', 'pipe', 'pipe'], ...databaseUser() });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output = (output + text).slice(-20_000)));
  }
  const exited = once(child, 'exit');
  const last = () => child.kill('SIGKILL');
  process.once('exit', last);
  for (const end = Date.now() + 20_000; !(await isListening(port)); await sleep(20)) {
    if (child.exitCode === null && Date.now() < end) continue;
    last();
    throw new PlainError(`${program} did not start.\n${tellingLines(output, 10)}`);
  }
  const stop = async () => {
    process.off('exit', last);
    child.kill('SIGKILL');
    await exited;
  };
  return { port, stop };
}

/**
 * Starts redis, which keeps nothing on disk.
 *
 * @param {string} program
 * @param {number} [port]
 * @returns {Promise<Part>}
 */
export async function startRedis(program, port) {
  const chosen = port ?? (await freePort());
  return startPart(
    program,
    ['--port', String(chosen), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    chosen,
  );
}

/** @param {string} name @param {string} url */
function pooled(name, url) {
  const { port, username, password, pathname } = new URL(url);
  return `${name} = host=127.0.0.1 port=${port} dbname=${pathname.slice(1)} user=${username} password=${password}`;
}

/** Few connections, and no patience with a server that is away. */
const poolerSettings = [
  'listen_addr = 127.0.0.1',
  'unix_socket_dir =',
  'auth_type = scram-sha-256',
  'pool_mode = transaction',
  'default_pool_size = 4',
  'query_wait_timeout = 5',
  'server_login_retry = 1',
];

/**
 * Starts PgBouncer in transaction mode before servers of this machine, with so few connections that clients have to share
 * them. Its settings hold passwords; they lie in a folder of their own, which goes when it is stopped.
 *
 * @param {string} program
 * @param {Record<string, string>} servers the name under which each is reached, and its address
 * @returns {Promise<Part & { urlOf: (name: string) => string }>}
 */
export async function startPgbouncer(program, servers) {
  const port = await freePort();
  const { folder } = databaseHome({ name: 'pooler', dataFolder: readSettings(process.env).dataFolder });
  const { username, password } = new URL(Object.values(servers)[0] ?? '');
  const [file, users] = [join(folder, 'pgbouncer.ini'), join(folder, 'users.txt')];
  const databases = Object.entries(servers).map(([name, url]) => pooled(name, url));
  const pooler = ['[pgbouncer]', ...poolerSettings, `listen_port = ${port}`, `auth_file = ${users}`];
  writeForUser(users, [`"${username}" "${password}"`]);
  writeForUser(file, ['[databases]', ...databases, ...pooler]);
  const part = await startPart(program, [file], port);
  const stop = async () => {
    await part.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { port, stop, urlOf: (name) => `postgresql://${username}:${password}@127.0.0.1:${port}/${name}` };
}

/** @param {string} path @param {string[]} lines */
function writeForUser(path, lines) {
  writeFileSync(path, `${lines.join('\n')}\n`, { mode: 0o600 });
  const user = databaseUser();
  if (user) chownSync(path, user.uid, user.gid);
}
