import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openLine, type Line } from '../db/testing/cut-line';

// a client of its own, which first asks over the line; the one that the other files share is connected already
vi.resetModules();
const { DatabaseUnavailable } = await import('./database-unavailable');
const { homeWindows } = await import('./home-windows');
const { databaseIsUp, readiness } = await import('./readiness');

const direct = process.env.DATABASE_URL;
const now = new Date('2025-12-25T04:00:00Z');
let line: Line;

beforeAll(async () => {
  line = await openLine();
  process.env.DATABASE_URL = line.url;
});

afterAll(() => {
  process.env.DATABASE_URL = direct;
  vi.resetModules();
});

describe('the site while the database is down', () => {
  it('says so to its pages and to whoever asks whether it is ready, and recovers by itself', async () => {
    await line.cut();
    await expect(homeWindows(now)).rejects.toBeInstanceOf(DatabaseUnavailable);
    expect(await readiness()).toEqual({ database: 'down', migrations: 'unknown' });
    await line.mend();
    expect(await readiness()).toEqual({ database: 'up', migrations: 'current' });
    await expect(homeWindows(now)).resolves.toHaveProperty('totals');
  });

  it('calls a database that takes questions and never answers down, and is back when it answers', async () => {
    expect(await databaseIsUp()).toBe(true);
    line.silence();
    expect(await readiness()).toEqual({ database: 'down', migrations: 'unknown' });
    await line.mend();
    expect(await readiness()).toEqual({ database: 'up', migrations: 'current' });
  });
});
