import { randomBytes, randomInt } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { z } from 'zod';

const serverSettings = z.object({ port: z.int(), password: z.string().min(20) });

/** @typedef {z.infer<typeof serverSettings>} ServerSettings */

/** Whom and what the embedded server serves. */
export const role = 'gongshi';
export const database = 'gongshi';

/** Below those that Linux gives to programs that connect: one of these would be taken again before somebody listens on it. */
const ports = { first: 20_000, end: 32_768 };

/**
 * A port on which nobody listens, by preference the one of last time.
 *
 * @param {number} [wanted]
 * @returns {Promise<number>}
 */
export function freePort(wanted = randomInt(ports.first, ports.end)) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) =>
      'code' in error && error.code === 'EADDRINUSE' ? freePort().then(resolve, reject) : reject(error),
    );
    server.listen({ port: wanted, host: '127.0.0.1' }, () => server.close(() => resolve(wanted)));
  });
}

/**
 * Port and password as they were written last; undefined when nothing sound is there.
 *
 * @param {string} path
 * @returns {ServerSettings | undefined}
 */
export function readServerSettings(path) {
  if (!existsSync(path)) return undefined;
  try {
    return serverSettings.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * The file holds the password: nobody but its owner may read it.
 *
 * @param {string} path
 * @param {ServerSettings} settings
 */
export function writeServerSettings(path, settings) {
  writeFileSync(`${path}.next`, JSON.stringify(settings), { mode: 0o600 });
  renameSync(`${path}.next`, path);
}

/** Other users of the machine reach the loopback too: a password that cannot be guessed. */
export function newPassword() {
  return randomBytes(24).toString('base64url');
}

/**
 * The address by which a client reaches the server.
 *
 * @param {ServerSettings} settings
 * @param {string} [name] of the database
 * @returns {string}
 */
export function serverUrl({ port, password }, name = database) {
  return `postgresql://${role}:${password}@127.0.0.1:${port}/${name}`;
}
