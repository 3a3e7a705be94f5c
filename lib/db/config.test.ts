import { describe, expect, it } from 'vitest';
import { InvalidSetting, databaseUrl } from './config';

describe('the address of the database', () => {
  it.each(['postgresql://me@127.0.0.1:5432/gongshi', 'postgres://me:p%40ss@db/gongshi?sslmode=require'])(
    'takes %s',
    (url) => {
      expect(databaseUrl({ DATABASE_URL: url })).toBe(url);
    },
  );

  it.each([undefined, '', 'mysql://me@host/name', 'gongshi'])('refuses %s and names the setting', (url) => {
    expect(() => databaseUrl({ DATABASE_URL: url })).toThrow(InvalidSetting);
    expect(() => databaseUrl({ DATABASE_URL: url })).toThrow(/DATABASE_URL/);
  });
});
