import { setTimeout as sleep } from 'node:timers/promises';
import { expect, type Page, test } from '@playwright/test';
import { withConnection } from '../../tools/postgres/connection.mjs';
import { severalProcesses, type SeveralProcesses } from '../steps/several-processes';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let all: SeveralProcesses;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  all = await severalProcesses();
});
test.afterAll(() => all.stop());

const nominees = '/nominees?on=2025-12-25';
const pages = [
  '/?on=2025-12-25',
  '/notices?on=2025-12-25',
  nominees,
  '/overview?on=2025-12-25',
  '/cities/331000?on=2025-12-25',
];
const files = ['/nominees.csv?on=2025-12-25', '/notices.ics?on=2025-12-25', '/api/v1/nominees?on=2025-12-25'];
const records = /"(Notice|Nominee|Change)"/;

/** Every address of every process, one after another, has an answer. */
async function expectAnswers(): Promise<void> {
  for (const address of all.origins.flatMap((origin) => [...pages, ...files].map((path) => origin + path))) {
    const response = await fetch(address);
    expect([response.status, (await response.text()).length > 0], address).toEqual([200, true]);
  }
}

/** Statements as a server writes them down, each with all its lines, but for the question how far the primary is. */
function statementsIn(log: string): string[] {
  return log
    .split(/\n(?!\t)/)
    .filter((line) => /(statement|execute [^:]*):/.test(line) && !line.includes(': SELECT pg_current_wal_flush_lsn()'));
}

/** Asks each process for a page, a file and data until it was the replica alone that was asked. */
async function expectReplicaAsked(): Promise<void> {
  const { primary, replica } = all.pair;
  const addresses = all.origins.flatMap((origin) => [nominees, ...files].map((path) => origin + path));
  const asked = async () => {
    const before = [primary.log().length, replica.log().length];
    for (const address of addresses) await (await fetch(address)).arrayBuffer();
    const [there = [], here = []] = [primary, replica].map(({ log }, at) => statementsIn(log().slice(before[at])));
    return { primary: there, replica: here.some((statement) => records.test(statement)) };
  };
  await expect.poll(asked, { timeout: 60_000 }).toEqual({ primary: [], replica: true });
}

interface Look {
  readonly began: number;
  readonly status: number;
  readonly text: string;
}

/** Looks at the nominees in each process again and again until the work is done and somewhat longer. */
async function lookMeanwhile<T>(work: Promise<T>, longer: number): Promise<{ result: T; looks: Look[] }> {
  const looks: Look[] = [];
  let until = Infinity;
  const look = async (origin: string) => {
    for (; Date.now() < until; await sleep(50)) {
      const began = Date.now();
      const response = await fetch(origin + nominees);
      looks.push({ began, status: response.status, text: await response.text() });
    }
  };
  const looking = all.origins.map(look);
  const result = await work.finally(() => {
    until = Date.now() + longer;
  });
  await Promise.all(looking);
  return { result, looks };
}

/** What stands on a page, and where its links lead. */
async function contents(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  return page.evaluate(() => [
    document.title,
    document.body.innerText,
    ...Array.from(document.links, (link) => link.getAttribute('href') ?? ''),
  ]);
}

test('readers are served from the replica, and every process shows the same', async ({ page, request }) => {
  await expectReplicaAsked();
  const [one = '', other = ''] = all.origins;
  for (const path of pages) expect(await contents(page, one + path), path).toEqual(await contents(page, other + path));
  for (const path of files) {
    // as a proxy asks for them: under the one name of the site
    const options = { headers: { Host: 'gongshi.example' } };
    const [here, there] = [await request.get(one + path, options), await request.get(other + path, options)];
    expect(await here.text(), path).toBe(await there.text());
    expect([here.status(), here.headers().etag]).toEqual([200, there.headers().etag]);
  }
});

test('behind a pooler the zone is UTC, and migrations leave no lock behind', async () => {
  const changes = await Promise.all(
    all.origins.map(async (origin) => (await fetch(`${origin}/api/v1/changes`)).text()),
  );
  expect(new Set(changes).size).toBe(1);
  const at = /"at":"([^"]+)"/.exec(changes[0] ?? '')?.[1] ?? '';
  expect(Math.abs(Date.now() - Date.parse(at))).toBeLessThan(3_600_000);
  const locks = await withConnection(all.pair.primary.url, (client) =>
    client.query(`SELECT 1 FROM pg_locks WHERE locktype = 'advisory'`),
  );
  expect(locks.rowCount).toBe(0);
});

test('what is taken in is seen in every process within a second', async () => {
  const { result: stored, looks } = await lookMeanwhile(all.ingestNominee('李志成'), 4_000);
  const after = looks.filter(({ began }) => began > stored + 1_000);
  expect(after.length).toBeGreaterThan(2);
  expect(after.filter(({ text }) => !text.includes('李志成'))).toEqual([]);
  expect(looks.filter(({ status }) => status !== 200)).toEqual([]);
});

test('a replica that falls behind is left out, without an error, and comes back', async () => {
  await withConnection(all.pair.replica.url, (client) => client.query('SELECT pg_wal_replay_pause()'));
  const { result: stored, looks } = await lookMeanwhile(all.ingestNominee('李志明'), 5_000);
  const after = looks.filter(({ began }) => began > stored + 2_000);
  expect(after.length).toBeGreaterThan(2);
  expect(after.filter(({ text }) => !text.includes('李志明'))).toEqual([]);
  expect(looks.filter(({ status }) => status !== 200)).toEqual([]);
  await withConnection(all.pair.replica.url, (client) => client.query('SELECT pg_wal_replay_resume()'));
  await expectReplicaAsked();
});

test('a replica that dies is left out, without an error, and comes back', async () => {
  const { looks } = await lookMeanwhile(all.pair.replica.stop(), 3_000);
  expect(looks.length).toBeGreaterThan(2);
  expect(looks.filter(({ status, text }) => status !== 200 || !text.includes('李志明'))).toEqual([]);
  await expectAnswers();
  await all.pair.replica.start();
  await expectReplicaAsked();
});

test('while the primary is away readers are served, and nobody is called ready', async () => {
  await all.pair.primary.stop();
  const ready = () => Promise.all(all.origins.map(async (origin) => (await fetch(`${origin}/readyz`)).status));
  expect(await ready()).toEqual([503, 503]);
  await expectAnswers();
  await all.pair.primary.start();
  await expect.poll(ready, { timeout: 30_000 }).toEqual([200, 200]);
});

test('requests are counted together, and by each process while redis is away', async () => {
  const left = async (origin: string | undefined) => {
    const response = await fetch(`${origin}/api/v1/openapi.json`);
    expect(response.status).toBe(200);
    return Number(/r=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1]);
  };
  const [one, other] = all.origins;
  // how far the count of one falls while each is asked once
  const fall = async () => {
    const before = await left(other);
    await left(one);
    return before - (await left(other));
  };
  expect(await fall()).toBe(2);
  await all.stopCache();
  expect(await fall()).toBe(1);
  await all.startCache();
  await expect.poll(fall, { timeout: 20_000 }).toBe(2);
});
