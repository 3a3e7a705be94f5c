import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/**
 * All files under a path, or the file itself; none when there is nothing. In a steady order.
 *
 * @param {string} path
 * @param {(path: string) => boolean} keep
 * @returns {string[]}
 */
function filesUnder(path, keep) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat || !keep(path)) return [];
  if (!stat.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name), keep));
}

/**
 * SHA-256 over the names and bytes of files, in hex: the same as long as none is changed, added, renamed or taken away.
 *
 * @param {string} root names count from here
 * @param {string[]} paths files and folders, relative to the root; missing ones count as empty
 * @param {{ keep?: (path: string) => boolean, also?: string[] }} [options] `keep` is asked for every file and folder;
 *   `also` is words that count as well
 * @returns {string}
 * @example fingerprint('.', ['app', 'lib', 'package-lock.json'])
 */
export function fingerprint(root, paths, { keep = () => true, also = [] } = {}) {
  const hash = createHash('sha256');
  for (const word of also) hash.update(`${word}\0`);
  for (const file of paths.flatMap((path) => filesUnder(join(root, path), keep))) {
    const bytes = readFileSync(file);
    hash.update(`${relative(root, file).split(sep).join('/')}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/**
 * Whether a stamp file holds exactly this fingerprint.
 *
 * @param {string} path
 * @param {string} wanted
 */
export function stampHolds(path, wanted) {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && readFileSync(path, 'utf8').trim() === wanted;
}

/**
 * @param {string} path
 * @param {string} wanted
 */
export function writeStamp(path, wanted) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${wanted}\n`);
}
