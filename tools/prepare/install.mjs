import { existsSync, readFileSync } from 'node:fs';
import { checkout, inCheckout } from '../run/checkout.mjs';
import { fingerprint, stampHolds, writeStamp } from '../run/fingerprint.mjs';
import { mustRun } from '../run/run-command.mjs';
import { lockedPackages, sameAsLocked } from './installed-packages.mjs';

const machine = { os: process.platform, cpu: process.arch };
/** It lies in node_modules: whoever empties the folder takes the stamp with it. */
const stamp = inCheckout('node_modules', '.gongshi-lock');

/** @param {string} path */
function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function lockPrint() {
  return fingerprint(checkout, ['package-lock.json'], { also: [machine.os, machine.cpu] });
}

function isInstalled() {
  const installed = readIfThere(inCheckout('node_modules', '.package-lock.json'));
  if (installed !== '' && stampHolds(stamp, lockPrint())) return true;
  const locked = readIfThere(inCheckout('package-lock.json'));
  return sameAsLocked(lockedPackages(locked), lockedPackages(installed), machine);
}

/** npm as the one that runs this script, else the one in the path. */
function npm() {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? { command: process.execPath, first: [script] } : { command: 'npm', first: [] };
}

/**
 * Installs the packages of the lock file when others, or none, are there. No install script of a package runs: none is
 * needed, and some would download programs from elsewhere. Rejects with a PlainError when npm fails.
 *
 * @param {{ onStart?: (pid: number) => void }} [options]
 * @returns {Promise<string | undefined>} what was done; undefined when there was nothing to do
 */
export async function install({ onStart } = {}) {
  if (isInstalled()) return undefined;
  const { command, first } = npm();
  const args = [...first, 'ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await mustRun('npm ci', command, args, { cwd: checkout, env: { NODE_ENV: undefined }, onStart });
  writeStamp(stamp, lockPrint());
  return 'Installed the packages';
}
