import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { databaseUrl } from '../../lib/db/config';
import { fillFinding } from '../../lib/db/fill-finding';
import { fillTally } from '../../lib/db/fill-tally';
import { countRows, emptyTables } from '../../lib/db/testing/empty-tables';
import { calendarMonth } from '../../lib/queries/calendar-month';
import { countCities } from '../../lib/queries/count-cities';
import { findCity } from '../../lib/queries/find-city';
import { findNotice } from '../../lib/queries/find-notice';
import { findPerson } from '../../lib/queries/find-person';
import { homeWindows } from '../../lib/queries/home-windows';
import { listNominees } from '../../lib/queries/list-nominees';
import { listNotices } from '../../lib/queries/list-notices';
import { placeRows, rowsOf, TABLES } from './register-rows';
import { inventRegister, type RegisterPlan } from './invent-register';
import { loadRegister, type LoadFigures } from './load-register';

const PLAN: RegisterPlan = { notices: 60, day: '2026-06-30', seed: 1 };
const now = new Date(`${PLAN.day}T04:00:00Z`);
const register = [...inventRegister(PLAN)];
const nomineeCount = register.reduce((sum, { notice }) => sum + notice.nominees.length, 0);
const client = new Client({ connectionString: databaseUrl(process.env) });
let figures: LoadFigures;

beforeAll(async () => {
  await emptyTables();
  // the counts of an empty register are no counts of the one that comes
  await fillTally();
  await client.connect();
  figures = await loadRegister(databaseUrl(process.env), PLAN, () => undefined);
});
afterAll(async () => {
  await client.end();
  await emptyTables();
});

const named = z.array(z.object({ name: z.string() }));
async function names(statement: string, values: string[] = []): Promise<string[]> {
  return named.parse((await client.query(statement, values)).rows).map(({ name }) => name);
}

it.each(TABLES)('fills every column of %s that the schema has', async (table) => {
  const columns = await names(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1
     AND coalesce(column_default, '') NOT LIKE 'nextval%' ORDER BY 1`,
    [table],
  );
  const [row] = table === 'Place' ? placeRows() : register.flatMap((record) => rowsOf(record)[table] ?? []);
  expect(Object.keys(row ?? {}).sort()).toEqual(columns.sort());
});

it('fills every table but those of the migrations', async () => {
  const tables = await names(`SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT LIKE '\\_%'`);
  expect(tables.sort()).toEqual([...TABLES, 'Tally'].sort());
  expect(figures.rows).toMatchObject({ Notice: 60, Nominee: nomineeCount, PersonLink: nomineeCount });
  expect(await countRows()).toMatchObject({ notices: 60, nominees: nomineeCount, persons: nomineeCount });
});

it('leaves the indexes as the migrations made them, and no key that leads nowhere', async () => {
  expect(await names(`SELECT indexname AS name FROM pg_indexes WHERE schemaname = 'public'`)).toEqual(
    expect.arrayContaining(['Nominee_searchTerms_idx', 'PersonLink_one_active_key', 'Notice_last_signed_first_idx']),
  );
  const keys = z.array(z.object({ table: z.string(), name: z.string(), definition: z.string() })).parse(
    (
      await client.query(`SELECT conrelid::regclass::text AS "table", conname AS name, pg_get_constraintdef(oid) AS definition
        FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`)
    ).rows,
  );
  expect(keys.length).toBeGreaterThan(10);
  for (const { table, name, definition } of keys) {
    // made anew, the key is checked for every row
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT "${name}", ADD CONSTRAINT "${name}" ${definition}`);
  }
});

it('leaves nothing for the start to fill in', async () => {
  expect(await fillFinding()).toEqual({ nominees: 0, notices: 0 });
});

it('answers every question of the site', async () => {
  const nominees = await listNominees({}, now);
  expect(nominees.total).toBe(nomineeCount);
  expect(nominees.facets.states.map(({ value }) => value)).toEqual(expect.arrayContaining(['open', 'closed']));
  const [first] = nominees.rows;
  expect((await listNominees({ q: first?.name ?? '' }, now)).rows.map(({ id }) => id)).toContain(first?.id);
  expect((await findPerson(first?.personId ?? '', now))?.name).toBe(first?.name);
  expect((await findNotice(first?.notice.id ?? '', now))?.nominees[0]?.name).toBe(first?.name);
  expect((await listNotices({ state: 'open' }, now)).rows.length).toBeGreaterThan(0);
  expect((await homeWindows(now)).totals).toMatchObject({ notices: 60, nominees: nomineeCount, persons: nomineeCount });
  const [city] = nominees.facets.cities;
  expect((await findCity(city?.place.code ?? '', now))?.counts.nominees).toBe(city?.count);
  expect((await countCities(now)).reduce((sum, province) => sum + province.nominees, 0)).toBe(nomineeCount);
  expect((await calendarMonth('2026-06', {}, now)).windows.length).toBeGreaterThan(0);
});
