import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { PlainError } from '../run/plain-error.mjs';

/** @typedef {{ uid: number, gid: number }} SystemUser */

const name = 'postgres';

/**
 * @param {string} passwd the text of /etc/passwd
 * @param {string} user
 * @returns {SystemUser | undefined}
 * @example findUser('postgres:x:101:104::/var/lib/postgresql:/bin/bash', 'postgres') // { uid: 101, gid: 104 }
 */
export function findUser(passwd, user) {
  const line = passwd.split('\n').find((row) => row.startsWith(`${user}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

function makeUser() {
  const ways = [
    ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/bin/false', name],
    ['adduser', '-S', '-D', '-H', '-s', '/bin/false', name],
  ];
  for (const [command = '', ...args] of ways) {
    try {
      execFileSync(command, args, { stdio: 'ignore' });
      return;
    } catch {
      // the other command, of another family of systems
    }
  }
}

/**
 * PostgreSQL refuses to run as root. The user under which it runs then: `postgres`, made when it is missing. Undefined
 * for everyone who is not root. Throws a PlainError when there is no such user and none can be made.
 *
 * @returns {SystemUser | undefined}
 */
export function databaseUser() {
  if (process.getuid?.() !== 0) return undefined;
  const find = () => findUser(readFileSync('/etc/passwd', 'utf8'), name);
  const there = find();
  if (there) return there;
  makeUser();
  const made = find();
  if (made) return made;
  throw new PlainError(
    `PostgreSQL does not run as root, and the system user "${name}" could not be made: make it, or start as another user, or set DATABASE_URL.`,
  );
}
