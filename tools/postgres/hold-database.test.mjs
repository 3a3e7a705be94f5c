import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withConnection } from './connection.mjs';
import { databaseHome } from './database-home.mjs';
import { holdDatabase } from './hold-database.mjs';
import { readPostmasterFile, runningServer } from './running-server.mjs';
import { readServerSettings } from './server-settings.mjs';

let folder = '';
const home = () => databaseHome({ name: 'trial', dataFolder: folder });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongshi-'));
  chmodSync(folder, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** @param {string} url @param {string} sql */
const ask = (url, sql) => withConnection(url, async (client) => (await client.query(sql)).rows[0]);

/** Another process that takes the server and keeps it. */
async function otherHolder() {
  const program = `
    import { databaseHome } from ${JSON.stringify(join(import.meta.dirname, 'database-home.mjs'))};
    import { holdDatabase } from ${JSON.stringify(join(import.meta.dirname, 'hold-database.mjs'))};
    await holdDatabase(databaseHome({ name: 'trial', dataFolder: ${JSON.stringify(folder)} }));
    console.log('held');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

it('starts for the first who needs it and stops with the last', async () => {
  const first = await holdDatabase(home());
  const second = await holdDatabase(home());
  expect([first.adopted, second.adopted, second.url]).toEqual([false, true, first.url]);
  await first.release();
  expect(await ask(second.url, 'select 1 as one')).toEqual({ one: 1 });
  await second.release();
  expect(runningServer(home())).toBeUndefined();
});

it('keeps its port and what was written', async () => {
  const first = await holdDatabase(home());
  await ask(first.url, 'create table kept (n int)');
  await first.release();
  const second = await holdDatabase(home());
  expect(second.url).toBe(first.url);
  expect(await ask(second.url, 'select count(*)::int as n from kept')).toEqual({ n: 0 });
  await second.release();
});

it('finds Han characters by trigrams and sorts by code point', async () => {
  const held = await holdDatabase(home());
  const row = await ask(
    held.url,
    `select datcollate, encoding, datlocprovider from pg_database where datname = 'gongshi'`,
  );
  expect(row).toMatchObject({ datlocprovider: 'b', encoding: 6 });
  expect(await ask(held.url, `select '王' ~ '^[[:alpha:]]$' as letter`)).toEqual({ letter: true });
  await held.release();
});

it('lets nobody in without the password, which only its owner may read', async () => {
  const held = await holdDatabase(home());
  const wrong = new URL(held.url);
  wrong.password = 'guess';
  await expect(ask(wrong.href, 'select 1')).rejects.toThrow(/password authentication failed/);
  expect(statSync(home().settings).mode & 0o077).toBe(0);
  await held.release();
});

it('is taken over from a process that was killed, and then stops with the last', async () => {
  const child = await otherHolder();
  child.kill('SIGKILL');
  await once(child, 'exit');
  const held = await holdDatabase(home());
  expect(held.adopted).toBe(true);
  await held.release();
  expect(runningServer(home())).toBeUndefined();
});

it('recovers after the server itself was killed', async () => {
  const first = await holdDatabase(home());
  await ask(first.url, 'create table after_kill as select 7 as n');
  process.kill(runningServer(home())?.process.pid ?? 0, 'SIGKILL');
  await expect.poll(first.isUp).toBe(false);
  await first.revive();
  expect(await ask(first.url, 'select n from after_kill')).toEqual({ n: 7 });
  await first.release();
});

it('is not misled by a number that another program has now', async () => {
  writeFileSync(join(home().data, 'postmaster.pid'), `${process.pid}\n/x\n1\n5432\n`);
  const held = await holdDatabase(home());
  expect(held.adopted).toBe(false);
  await held.release();
});

it('is started once by two who come at the same time', async () => {
  const both = await Promise.all([otherHolder(), otherHolder()]);
  const held = await holdDatabase(home());
  expect(held.adopted).toBe(true);
  expect(held.url).toContain(`:${readServerSettings(home().settings)?.port}/`);
  for (const child of both) child.kill('SIGKILL');
  await Promise.all(both.map((child) => child.exitCode ?? child.signalCode ?? once(child, 'exit')));
  await held.release();
  expect(existsSync(join(home().data, 'postmaster.pid'))).toBe(false);
});

it('leaves no half made cluster when initdb fails', async () => {
  const broken = {
    ...home(),
    data: join(folder, 'none', 'data'),
    folder: join(folder, 'missing'),
    programs: '/nowhere',
  };
  await expect(holdDatabase(broken)).rejects.toThrow();
  expect(existsSync(broken.data)).toBe(false);
});

it('reads the server from its own file', () => {
  expect(readPostmasterFile('812\n/x/data\n1766361600\n40123\n')).toEqual({ pid: 812, port: 40123 });
  expect(readPostmasterFile('')).toBeUndefined();
});
