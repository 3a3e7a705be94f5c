import { describe, expect, it } from 'vitest';
import { compareMigrations } from './migration-state';

const folder = [
  { name: '1_init', checksum: 'a' },
  { name: '2_more', checksum: 'b' },
];
const row = (name: string, checksum: string) => ({ name, checksum, finished: true, rolledBack: false });

describe('the migrations of the folder against those of the database', () => {
  it('calls an empty database behind by every migration, in order', () => {
    expect(compareMigrations(folder, [])).toEqual({ state: 'behind', pending: ['1_init', '2_more'] });
  });

  it('names only what is missing', () => {
    expect(compareMigrations(folder, [row('1_init', 'a')])).toEqual({ state: 'behind', pending: ['2_more'] });
  });

  it('is current when every migration was applied with the same words', () => {
    expect(compareMigrations(folder, [row('1_init', 'a'), row('2_more', 'b')])).toEqual({ state: 'current' });
  });

  it('objects to a migration whose words were changed after it was applied', () => {
    expect(compareMigrations(folder, [row('1_init', 'changed')])).toEqual({ state: 'edited', name: '1_init' });
  });

  it('objects to a migration that began and did not end', () => {
    const half = { ...row('1_init', 'a'), finished: false };
    expect(compareMigrations(folder, [half])).toEqual({ state: 'failed', name: '1_init' });
  });

  it('counts a migration that was rolled back as not applied', () => {
    const undone = { ...row('1_init', 'a'), finished: false, rolledBack: true };
    expect(compareMigrations(folder, [undone])).toEqual({ state: 'behind', pending: ['1_init', '2_more'] });
  });

  it('objects to a database that knows a migration of a newer version', () => {
    const rows = [row('1_init', 'a'), row('2_more', 'b'), row('3_later', 'c')];
    expect(compareMigrations(folder, rows)).toEqual({ state: 'ahead', name: '3_later' });
  });
});
