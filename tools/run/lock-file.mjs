import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from './plain-error.mjs';
import { identify, isRunning } from './process-identity.mjs';

/** @typedef {import('./process-identity.mjs').ProcessIdentity} ProcessIdentity */

/**
 * The one who may go on. `include` names a child that works on under the lock even if this process is killed.
 *
 * @typedef {{ include: (pid: number) => void, release: () => void }} Lock
 */

/**
 * The processes that a lock file or a list of holders names; none when the text was cut off in writing.
 *
 * @param {string} text
 * @returns {ProcessIdentity[]}
 */
export function readIdentities(text) {
  return text.split('\n').flatMap((line) => {
    const [, pid, began] = /^(\d+) (.+)$/.exec(line) ?? [];
    return pid && began ? [{ pid: Number(pid), began }] : [];
  });
}

/** @param {string} path */
function readOr(path, otherwise = '') {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return otherwise;
  }
}

/** @param {number[]} pids */
function identityText(pids) {
  const known = pids.map(identify).filter((identity) => identity !== undefined);
  return known.map(({ pid, began }) => `${pid} ${began}\n`).join('');
}

/**
 * Makes the file with its content in one step, or leaves the one that is there.
 *
 * @param {string} path
 */
function tryCreate(path) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, identityText([process.pid]), { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Takes away the lock of processes that are gone. Between reading and taking, another may have put a new one there: it is
 * put back.
 *
 * @param {string} path
 * @param {string} stale the text that was read
 */
function removeStale(path, stale) {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
    if (readOr(aside) !== stale) linkSync(aside, path);
  } catch {
    // another process was quicker
  }
  rmSync(aside, { force: true });
}

/** @param {string} path @returns {Lock} */
function heldLock(path) {
  const pids = [process.pid];
  return {
    include(pid) {
      pids.push(pid);
      writeFileSync(`${path}.next`, identityText(pids), { mode: 0o600 });
      renameSync(`${path}.next`, path);
    },
    release: () => rmSync(path, { force: true }),
  };
}

/**
 * Waits until no living process holds the lock and takes it. A lock whose processes were killed is taken over.
 *
 * @param {string} path
 * @param {{ onWait?: (pid: number) => void }} [options] called once when there is somebody to wait for
 * @returns {Promise<Lock>}
 * @example const lock = await takeLock('.data/prepare.lock'); try { … } finally { lock.release(); }
 */
export async function takeLock(path, options = {}) {
  mkdirSync(dirname(path), { recursive: true });
  let told = false;
  while (!tryCreate(path)) {
    const text = readOr(path);
    const holder = readIdentities(text).find(isRunning);
    if (!holder) {
      removeStale(path, text);
      continue;
    }
    if (!told) options.onWait?.(holder.pid);
    told = true;
    await sleep(50);
  }
  return heldLock(path);
}
