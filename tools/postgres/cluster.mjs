import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../run/run-command.mjs';
import { PlainError, tellingLines } from '../run/plain-error.mjs';
import { newPassword, role, writeServerSettings } from './server-settings.mjs';

/** @typedef {import('./database-home.mjs').DatabaseHome} DatabaseHome */

/**
 * Nothing of the caller's environment: PGDATA, PGPORT, LC_ALL and their like would change what is made and run.
 *
 * @type {NodeJS.ProcessEnv}
 */
export const serverEnvironment = { PATH: '/usr/bin:/bin', TZ: 'UTC', LANG: 'C', NODE_ENV: 'production' };

/**
 * @param {DatabaseHome} home
 * @param {string} path
 */
function giveToServer(home, path) {
  if (home.user) chownSync(path, home.user.uid, home.user.gid);
}

/**
 * Characters count as UTF-8 says, everywhere the same: with a plain "C" locale no Han character is a letter, and search
 * by trigrams finds none of them.
 *
 * @param {string} data
 * @param {string} passwordFile
 */
function initdbArguments(data, passwordFile) {
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', '--no-instructions'];
  const access = [`--username=${role}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  return [`--pgdata=${data}`, ...locale, ...access];
}

/**
 * Makes the cluster when there is none: beside its place first, so that a half made one is never taken for a whole.
 * Rejects with a PlainError when initdb fails.
 *
 * @param {DatabaseHome} home
 * @param {number} port
 * @returns {Promise<void>}
 */
export async function makeCluster(home, port) {
  if (existsSync(join(home.data, 'PG_VERSION'))) return;
  const draft = join(home.folder, 'data.new');
  const passwordFile = join(home.folder, 'password.new');
  const password = newPassword();
  rmSync(draft, { recursive: true, force: true });
  try {
    mkdirSync(draft, { mode: 0o700 });
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    giveToServer(home, draft);
    giveToServer(home, passwordFile);
    const initdb = join(home.programs, 'initdb');
    const { code, output } = await runCommand(initdb, initdbArguments(draft, passwordFile), {
      cwd: home.folder,
      bareEnv: serverEnvironment,
      ...home.user,
    });
    if (code !== 0)
      throw new PlainError(`The database could not be made in ${home.folder}.\n${tellingLines(output, 6)}`);
    writeServerSettings(home.settings, { port, password });
    rmSync(home.data, { recursive: true, force: true });
    renameSync(draft, home.data);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}
