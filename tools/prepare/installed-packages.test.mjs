import { describe, expect, it } from 'vitest';
import { lockedPackages, sameAsLocked } from './installed-packages.mjs';

const machine = { os: 'linux', cpu: 'x64' };
const locked = {
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/native-linux': { version: '2.0.0', optional: true, os: ['linux'], cpu: ['x64'] },
  'node_modules/native-mac': { version: '2.0.0', optional: true, os: ['darwin'], cpu: ['arm64'] },
};
/** @param {string} path */
const without = (path) => Object.fromEntries(Object.entries(locked).filter(([name]) => name !== path));
const here = without('node_modules/native-mac');

describe('what is installed against what is locked', () => {
  it('agrees when only packages for other machines are missing', () => {
    expect(sameAsLocked(locked, here, machine)).toBe(true);
  });

  it('objects to nothing at all', () => {
    expect(sameAsLocked(locked, {}, machine)).toBe(false);
  });

  it('objects to another version', () => {
    const other = { ...here, 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } };
    expect(sameAsLocked(locked, other, machine)).toBe(false);
  });

  it('objects to other bytes under the same version', () => {
    const other = { ...here, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } };
    expect(sameAsLocked(locked, other, machine)).toBe(false);
  });

  it('objects to a package that is no longer locked', () => {
    expect(sameAsLocked(locked, { ...here, 'node_modules/old': { version: '1.0.0' } }, machine)).toBe(false);
  });

  it('objects when the native package of this machine is missing', () => {
    expect(sameAsLocked(locked, without('node_modules/native-linux'), machine)).toBe(false);
  });

  it('objects when node_modules was brought from another machine', () => {
    expect(sameAsLocked(locked, here, { os: 'darwin', cpu: 'arm64' })).toBe(false);
  });
});

describe('a lock file', () => {
  it('gives its packages without the root', () => {
    const text = JSON.stringify({ packages: { '': { version: '0' }, 'node_modules/a': { version: '1.0.0' } } });
    expect(lockedPackages(text)).toEqual({ 'node_modules/a': { version: '1.0.0' } });
  });

  it.each(['', '{', 'null', '[]', '{}'])('gives none when it reads "%s"', (text) => {
    expect(lockedPackages(text)).toEqual({});
  });
});
