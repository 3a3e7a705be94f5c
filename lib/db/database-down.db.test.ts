import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openLine, type Line } from './testing/cut-line';

// a client of its own, which first asks over the line; the one that the other files share is connected already
vi.resetModules();
const { ask, transact } = await import('./client');
const { DatabaseUnavailable } = await import('./database-unavailable');

const direct = process.env.DATABASE_URL;
let line: Line;

beforeAll(async () => {
  line = await openLine();
  process.env.DATABASE_URL = line.url;
});

afterAll(() => {
  process.env.DATABASE_URL = direct;
  vi.resetModules();
});

const question = () => ask((db) => db.place.count());

describe('a database that goes down and comes back', () => {
  it('is named as what it is, and answers again without a restart', async () => {
    await expect(question()).resolves.toBeTypeOf('number');
    await line.cut();
    await expect(question()).rejects.toBeInstanceOf(DatabaseUnavailable);
    await expect(ask((db) => db.$queryRaw`SELECT 1`)).rejects.toBeInstanceOf(DatabaseUnavailable);
    await expect(transact((tx) => tx.place.count())).rejects.toBeInstanceOf(DatabaseUnavailable);
    await line.mend();
    await expect(question()).resolves.toBeTypeOf('number');
    await expect(transact((tx) => tx.place.count())).resolves.toBeTypeOf('number');
  });

  it('is named so by a question that was on its way', async () => {
    await question();
    const underway = ask((db) => db.$executeRaw`SELECT pg_sleep(20)`).catch((error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await line.cut();
    expect(await underway).toBeInstanceOf(DatabaseUnavailable);
    await line.mend();
    await expect(question()).resolves.toBeTypeOf('number');
  });

  it('is not what a wrong question means', async () => {
    await expect(ask((db) => db.$queryRaw`SELECT * FROM "Nothing"`)).rejects.not.toBeInstanceOf(DatabaseUnavailable);
  });
});
