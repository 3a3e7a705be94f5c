import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { databaseUrl } from '../config';
import { applyMigrations } from './apply-migrations';
import { dropEverything } from './drop-everything';

let folder = '';
let url = '';

async function ask(statement: string, address = url) {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'migrations-'));
  await cp('prisma/migrations', folder, { recursive: true });
  const name = `migrations_${Date.now()}`;
  const own = new URL(databaseUrl(process.env));
  await ask(`CREATE DATABASE ${name}`, own.href);
  own.pathname = `/${name}`;
  url = own.href;
});

afterEach(async () => {
  await rm(folder, { recursive: true });
  await ask(`DROP DATABASE ${new URL(url).pathname.slice(1)} WITH (FORCE)`, databaseUrl(process.env));
});

const run = () => applyMigrations({ databaseUrl: url, folder });

describe('applying the migrations to a database', () => {
  it('makes the tables, records each migration as Prisma does, and has nothing to do again', async () => {
    const first = await run();
    expect(first).toMatchObject({
      outcome: 'applied',
      names: expect.arrayContaining([expect.stringMatching(/_init$/)]),
    });
    expect(await ask('select count(*)::int as n from "Notice"')).toEqual([{ n: 0 }]);
    const unfinished =
      'select count(*)::int as n from _prisma_migrations where finished_at is null or applied_steps_count = 0';
    expect(await ask(unfinished)).toEqual([{ n: 0 }]);
    expect(await run()).toEqual({ outcome: 'applied', names: [] });
  });

  it('takes no lock but those of its transactions, which a pooler does not leave behind', async () => {
    const query = vi.spyOn(Client.prototype, 'query');
    await run();
    const texts = query.mock.calls.map(([statement]) => JSON.stringify(statement)).join('\n');
    query.mockRestore();
    expect(texts).toMatch(/pg_advisory_xact_lock/);
    expect(texts).not.toMatch(/pg_advisory_lock/);
  });

  it('lets two who come at once agree that each migration is applied once', async () => {
    const [one, two] = await Promise.all([run(), run()]);
    const names = [one, two].flatMap((result) => (result.outcome === 'applied' ? result.names : []));
    expect(new Set(names).size).toBe(names.length);
    expect(await ask('select count(*)::int as n from _prisma_migrations')).toEqual([{ n: names.length }]);
  });

  it('refuses when a migration was changed after it had been applied', async () => {
    const first = await run();
    const name = first.outcome === 'applied' ? (first.names[0] ?? '') : '';
    await writeFile(join(folder, name, 'migration.sql'), 'select 1;');
    expect(await run()).toEqual({ outcome: 'refused', because: { state: 'edited', name } });
  });

  it('begins anew after everything was dropped', async () => {
    const first = await run();
    await dropEverything(url);
    expect(await run()).toEqual(first);
  });
});
