import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { databaseUrl } from './config';

// a client of its own, whose connections are made when the server's zone has been set
vi.resetModules();
const { ask, transact } = await import('./client');
const { countRows, emptyTables } = await import('./testing/empty-tables');

async function setServerZone(zone: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl(process.env) });
  await client.connect();
  await client.query(
    `ALTER DATABASE "${new URL(databaseUrl(process.env)).pathname.slice(1)}" SET timezone TO '${zone}'`,
  );
  await client.end();
}

beforeAll(async () => {
  await setServerZone('Asia/Shanghai');
  await emptyTables();
});
afterAll(async () => {
  await setServerZone('UTC');
  vi.resetModules();
});

const ZHEJIANG = { code: '330000', name: '浙江省', level: 'province', provinceCode: '330000' };

describe('the client', () => {
  it('reads and writes instants as they are on a server whose own zone is not UTC', async () => {
    const createdAt = new Date('2025-12-28T16:00:00.123Z');
    const { id } = await ask((db) => db.person.create({ data: { createdAt } }));
    expect((await ask((db) => db.person.findUniqueOrThrow({ where: { id } }))).createdAt).toEqual(createdAt);
    const stored = await ask(
      (db) => db.$queryRaw`SELECT extract(epoch FROM "createdAt")::float8 AS "seconds" FROM "Person"`,
    );
    expect(stored).toEqual([{ seconds: createdAt.getTime() / 1000 }]);
  });

  it('does a transaction again when somebody else wrote the same row in between', async () => {
    let attempts = 0;
    await transact(async (tx) => {
      attempts += 1;
      if ((await tx.place.count()) > 0) return;
      await ask((db) => db.place.create({ data: ZHEJIANG }));
      await tx.place.create({ data: ZHEJIANG });
    });
    expect(attempts).toBe(2);
  });

  it('gives up after three times, and leaves nothing of any', async () => {
    let attempts = 0;
    const work = transact(async (tx) => {
      attempts += 1;
      await tx.person.create({ data: {} });
      await tx.place.create({ data: ZHEJIANG });
    });
    await expect(work).rejects.toMatchObject({ code: 'P2002' });
    expect([attempts, (await countRows()).persons]).toEqual([3, 1]);
  });
});
