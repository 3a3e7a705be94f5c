import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError, tellingLines } from '../run/plain-error.mjs';
import { runCommand } from '../run/run-command.mjs';

/** apt-get as root, or through a sudo that asks for no password; undefined where neither is to be had. */
function packageManager() {
  try {
    execFileSync('apt-get', ['--version'], { stdio: 'ignore' });
    if (process.getuid?.() === 0) return ['apt-get'];
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
    return ['sudo', '-n', 'apt-get'];
  } catch {
    return undefined;
  }
}

/**
 * Installs packages of the system. Rejects with a PlainError that gives the advice when that cannot be done.
 *
 * @param {string[]} packages
 * @param {string} advice
 * @returns {Promise<void>}
 * @example await installPackages(['redis-server'], 'The tests need redis: apt-get install redis-server.')
 */
export async function installPackages(packages, advice) {
  const [command, ...first] = packageManager() ?? [];
  if (!command) throw new PlainError(advice);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand(command, [...first, 'update'], { env });
  const args = [...first, 'install', '-y', '--no-install-recommends', ...packages];
  const { code, output } = await runCommand(command, args, { env });
  if (code !== 0) throw new PlainError(`${advice}\napt-get failed:\n${tellingLines(output, 8)}`);
}

/**
 * Where a program lies, also one that is meant for root alone.
 *
 * @param {string} name
 * @returns {string | undefined}
 * @example installedProgram('pgbouncer') // '/usr/sbin/pgbouncer'
 */
export function installedProgram(name) {
  const folders = (process.env.PATH ?? '')
    .split(':')
    .concat('/usr/bin', '/usr/sbin', '/usr/local/bin', '/usr/local/sbin');
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
