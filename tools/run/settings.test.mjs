import { describe, expect, it } from 'vitest';
import { checkNodeVersion, readSettings } from './settings.mjs';

describe('the settings of the environment', () => {
  it('are port 3000 and the embedded database when nothing is said', () => {
    expect(readSettings({})).toEqual({ port: 3000, host: '0.0.0.0', databaseUrl: undefined, dataFolder: undefined });
  });

  it('take an empty variable as one that is not set', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '' }).port).toBe(3000);
  });

  it.each(['0', '65536', '3000x', '-1', 'http', '3e3', ' 80'])('name PORT when it is "%s"', (PORT) => {
    expect(() => readSettings({ PORT })).toThrow(/^PORT is a number/);
  });

  it.each(['1', '3000', '65535'])('accept port %s', (PORT) => {
    expect(readSettings({ PORT }).port).toBe(Number(PORT));
  });

  it.each(['localhost', 'mysql://u@h/d', 'postgresql://h', 'postgresql://h/', '//x'])(
    'name DATABASE_URL when it is "%s"',
    (DATABASE_URL) => {
      expect(() => readSettings({ DATABASE_URL })).toThrow(/^DATABASE_URL has the form/);
    },
  );

  it.each(['here', 'a@b', 'a@b.c?bcc=d@e.f', 'a b@c.d'])(
    'name CORRECTIONS_EMAIL when it is "%s"',
    (CORRECTIONS_EMAIL) => {
      expect(() => readSettings({ CORRECTIONS_EMAIL })).toThrow(/^CORRECTIONS_EMAIL is a mail address/);
    },
  );

  const DATABASE_URL = 'postgresql://h/d';

  it.each(['postgresql://a/d', 'postgresql://a/d, postgresql://b/d', ''])('accept the replicas "%s"', (urls) => {
    expect(readSettings({ DATABASE_URL, DATABASE_REPLICA_URLS: urls }).databaseUrl).toBe(DATABASE_URL);
  });

  it.each(['localhost', 'postgresql://a/d,mysql://b/d'])('name DATABASE_REPLICA_URLS when it is "%s"', (urls) => {
    expect(() => readSettings({ DATABASE_URL, DATABASE_REPLICA_URLS: urls })).toThrow(/DATABASE_REPLICA_URLS has/);
  });

  it('ask for the server that replicas follow', () => {
    expect(() => readSettings({ DATABASE_REPLICA_URLS: 'postgresql://a/d' })).toThrow(/needs DATABASE_URL/);
  });

  it.each(['localhost:6379', 'http://cache', 'cache'])('name CACHE_URL when it is "%s"', (CACHE_URL) => {
    expect(() => readSettings({ CACHE_URL })).toThrow(/^CACHE_URL has the form/);
  });

  it('never repeat the password of a wrong address', () => {
    expect(() => readSettings({ DATABASE_URL: 'mysql://u:secret@h/d' })).not.toThrow(/secret/);
    expect(() => readSettings({ CACHE_URL: 'http://u:secret@h' })).not.toThrow(/secret/);
  });

  it.each(['postgres://u:p@h:5432/d', 'postgresql://h/d?sslmode=require'])('accept %s', (DATABASE_URL) => {
    expect(readSettings({ DATABASE_URL }).databaseUrl).toBe(DATABASE_URL);
  });
});

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('%s is new enough', (version) => {
    expect(() => checkNodeVersion(version)).not.toThrow();
  });

  it.each(['18.20.0', '20.18.3', '8.0.0'])('%s is too old', (version) => {
    expect(() => checkNodeVersion(version)).toThrow(/20\.19 or newer/);
  });
});
