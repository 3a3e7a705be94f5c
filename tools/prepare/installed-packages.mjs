/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[],
 *   resolved?: string, link?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages path in node_modules → package
 */

/**
 * The packages of package-lock.json, or of the copy that npm leaves in node_modules/.package-lock.json when an install
 * ended well. None for a text that is no lock file.
 *
 * @param {string} text
 * @returns {LockedPackages}
 */
export function lockedPackages(text) {
  try {
    /** @type {{ packages?: LockedPackages } | null} */
    const lock = JSON.parse(text);
    return Object.fromEntries(Object.entries(lock?.packages ?? {}).filter(([path]) => path !== ''));
  } catch {
    return {};
  }
}

/**
 * Whether a package is rightly missing: an optional one that is meant for another machine, or that serves only such.
 *
 * @param {LockedPackage} locked
 * @param {{ os: string, cpu: string }} machine
 */
function mayBeMissing({ optional, os, cpu, libc }, machine) {
  if (!optional) return false;
  if (!os && !cpu) return true;
  const here = (!os || os.includes(machine.os)) && (!cpu || cpu.includes(machine.cpu));
  return !here || libc !== undefined;
}

/**
 * Whether what is installed is what is locked: every package in the same version, and none beside.
 *
 * @param {LockedPackages} locked
 * @param {LockedPackages} installed
 * @param {{ os: string, cpu: string }} machine as process.platform and process.arch name it
 * @returns {boolean}
 * @example sameAsLocked({ 'node_modules/a': { version: '1.0.0' } }, {}, { os: 'linux', cpu: 'x64' }) // false
 */
export function sameAsLocked(locked, installed, machine) {
  if (Object.keys(locked).length === 0) return false;
  const missing = Object.entries(locked).some(([path, wanted]) => {
    const found = installed[path];
    if (!found) return !mayBeMissing(wanted, machine);
    return found.version !== wanted.version || found.integrity !== wanted.integrity;
  });
  return !missing && Object.keys(installed).every((path) => path in locked);
}
