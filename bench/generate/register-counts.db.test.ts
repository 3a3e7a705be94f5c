import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { databaseUrl } from '../../lib/db/config';
import { fillTally } from '../../lib/db/fill-tally';
import { allOf, askRows, sql, type Sql } from '../../lib/db/sql';
import { emptyTables } from '../../lib/db/testing/empty-tables';
import { parseNomineeFilter, type NomineeFilter } from '../../lib/queries/filters';
import { orderBy } from '../../lib/queries/list-order';
import { listNominees } from '../../lib/queries/list-nominees';
import { listNotices } from '../../lib/queries/list-notices';
import { nomineeCondition } from '../../lib/queries/nominee-conditions';
import { nomineeOrder } from '../../lib/queries/nominee-order';
import { countNominees, nomineesThatFit, SHOWN_NOMINEES } from '../../lib/queries/nominee-facets';
import { loadRegister } from './load-register';
import type { RegisterPlan } from './invent-register';

const PLAN: RegisterPlan = { notices: 300, day: '2026-06-30', seed: 2 };
const now = new Date(`${PLAN.day}T04:00:00Z`);

beforeAll(async () => {
  await emptyTables();
  const url = databaseUrl(process.env);
  await loadRegister(url, PLAN, () => undefined);
  // two windows that no day tells, and some notices without any day
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`UPDATE "Notice" SET "opens" = NULL, "lastDay" = NULL WHERE "id" IN (SELECT "id" FROM "Notice" ORDER BY "id" LIMIT 9);
    UPDATE "Notice" SET "signedOn" = NULL WHERE "id" IN (SELECT "id" FROM "Notice" ORDER BY "id" LIMIT 4);
    DELETE FROM "Tally"`);
  await client.end();
  expect(await fillTally()).toBe(true);
});
afterAll(emptyTables);

const countRow = z.object({ count: z.number() });

/** Without anything that is kept. */
async function counted(filter: NomineeFilter): Promise<number> {
  const where = allOf([SHOWN_NOMINEES.always, nomineeCondition(filter, now)]);
  return (
    (await askRows(countRow, sql`SELECT count(*)::int AS "count" ${SHOWN_NOMINEES.from} WHERE ${where}`))[0]?.count ?? 0
  );
}

const FILTERS: readonly NomineeFilter[] = [
  {},
  ...(['open', 'closing-today', 'upcoming', 'closed', 'unknown', 'withdrawn'] as const).map((state) => ({ state })),
  { gender: '女' },
  { province: '330000' },
  { born: '1965-1969' },
  { year: '2025' },
  { tier: 'city' },
  { gender: '女', tier: 'city' },
  { state: 'closed', gender: '女' },
];

describe('what lists say they hold is what they hold', () => {
  it.each(FILTERS)('nominees under %j, and under each further filter', async (filter) => {
    const { total, facets } = await countNominees(nomineesThatFit(filter, now));
    expect(total).toBe(await counted(filter));
    const values: readonly { further: Readonly<Record<string, string>>; count: number }[] = [
      ...facets.states.map(({ value, count }) => ({ further: { state: value }, count })),
      ...facets.years.map(({ value, count }) => ({ further: { year: value }, count })),
      ...facets.genders.map(({ value, count }) => ({ further: { gender: value }, count })),
      ...facets.birthRanges.map(({ value, count }) => ({ further: { born: value }, count })),
      ...facets.kinds.map(({ value, count }) => ({ further: { kind: value }, count })),
      ...facets.provinces.slice(0, 5).map(({ place, count }) => ({ further: { province: place.code }, count })),
    ];
    expect(values.length).toBeGreaterThan(3);
    const found = values.map(async ({ further }) => {
      const { filter: narrowed } = parseNomineeFilter({ ...filter, ...further });
      return { further, count: await counted(narrowed) };
    });
    expect(await Promise.all(found)).toEqual(values);
  });
});

describe('each page of a list says which rows of it these are', () => {
  it.each([{}, { gender: '女' }, { year: '2025' }, { state: 'open' }, { gender: '女', tier: 'city' }] as const)(
    'nominees under %j, forwards and back again',
    async (filter) => {
      const [first, ids] = [await listNominees(filter, now, 60), new Set<string>()];
      let page = first;
      for (;;) {
        expect(page.first).toBe(ids.size + 1);
        for (const { id } of page.rows) ids.add(id);
        if (page.next === null) break;
        page = await listNominees({ ...filter, after: page.next }, now, 60);
      }
      expect(ids.size).toBe(page.total);
      for (let last = page.first ?? 0; page.previous !== null; last = page.first ?? 0) {
        page = await listNominees({ ...filter, before: page.previous }, now, 60);
        expect(page.first).toBe(Math.max(1, last - 60));
      }
      expect(page.rows.map(({ id }) => id)).toEqual(first.rows.map(({ id }) => id));
    },
  );

  it.each([{}, { tier: 'city' }, { state: 'closed' }] as const)('notices under %j', async (filter) => {
    let seen = 0;
    let page = await listNotices(filter, now, 20);
    for (;;) {
      expect(page.first).toBe(seen + 1);
      seen += page.rows.length;
      if (page.next === null) break;
      page = await listNotices({ ...filter, after: page.next }, now, 20);
    }
    expect(seen).toBe(page.total);
  });
});

describe('a long list in an order that no index has as a whole', () => {
  const idRow = z.object({ id: z.string() });
  const within = (where: Sql) => sql`${SHOWN_NOMINEES.from} WHERE ${allOf([SHOWN_NOMINEES.always, where])}`;

  it.each([
    { sort: 'closes' },
    { sort: 'city' },
    { sort: 'city', state: 'closed' },
    { sort: 'closes', state: 'closed' },
  ] as const)('has the same rows as all of it sorted, forwards and back, under %j', async (filter) => {
    const order = orderBy(nomineeOrder(filter.sort, now));
    const sorted = sql`SELECT m."id"::text ${within(nomineeCondition(filter, now))} ORDER BY ${order}`;
    const whole = (await askRows(idRow, sorted)).map(({ id }) => id);
    const pages = [await listNominees(filter, now, 490)];
    for (let last = pages[0]; last !== undefined && last.next !== null; last = pages.at(-1))
      pages.push(await listNominees({ ...filter, after: last.next }, now, 490));
    expect(whole.length).toBeGreaterThan(2_000);
    expect(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(whole);
    for (const [at, { previous }] of pages.entries()) {
      if (previous === null) continue;
      const before = await listNominees({ ...filter, before: previous }, now, 490);
      expect(before.rows.map(({ id }) => id)).toEqual(pages[at - 1]?.rows.map(({ id }) => id));
    }
  });
});
