import { describe, expect, it } from 'vitest';
import { InvalidSetting, databaseUrl, replicaUrls } from './config';

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

describe('the addresses of the replicas', () => {
  const [b, c] = ['postgresql://me@b/gongshi', 'postgresql://me:p%2Cw@c/gongshi'];
  it.each([
    [undefined, []],
    ['', []],
    [b, [b]],
    [`${b}, ${c},`, [b, c]],
    [`${b}\n  ${c}\n`, [b, c]],
  ])('%s', (setting, urls) => {
    expect(replicaUrls({ DATABASE_REPLICA_URLS: setting })).toEqual(urls);
  });

  it('are refused as a whole, and the setting named, when one is none', () => {
    const wrong = () => replicaUrls({ DATABASE_REPLICA_URLS: `${b},localhost` });
    expect(wrong).toThrow(InvalidSetting);
    expect(wrong).toThrow(/DATABASE_REPLICA_URLS/);
  });
});
