import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { databaseUrl } from '../../lib/db/config';
import { emptyTables } from '../../lib/db/testing/empty-tables';
import { loadRegister } from '../generate/load-register';
import { askQuestions } from './ask-questions';
import { QUESTIONS } from './questions';
import { sampleOf } from './sample';

const DAY = '2026-06-30';
const NOTICES = 400;
/** As if the country's register stood here: PostgreSQL expects a hundred thousand notices behind the same pages. */
const TIMES = 250;
const BIG = ['Notice', 'Nominee', 'Post', 'Person', 'PersonLink', 'Document', 'NoticeCopy', 'Diagnostic', 'Change'];

const url = databaseUrl(process.env);
const client = new Client({ connectionString: url });
const SHORT = QUESTIONS.filter(({ readsMany }) => readsMany !== true).map(({ name }) => name);

/** The big tables that a question reads from end to end, each with its statement. */
async function scansOf(name: string): Promise<string[]> {
  const questions = QUESTIONS.filter((question) => question.name === name);
  const now = new Date(`${DAY}T04:00:00Z`);
  const asked = await askQuestions(url, questions, await sampleOf(DAY), { now, run: false });
  expect(asked.length).toBeGreaterThan(0);
  return asked.flatMap(({ text, scanned }) =>
    scanned.filter((table) => BIG.includes(table)).map((table) => `${table}: ${text.replace(/\s+/g, ' ')}`),
  );
}

beforeAll(async () => {
  await emptyTables();
  await client.connect();
  await loadRegister(url, { notices: NOTICES, day: DAY, seed: 1 }, () => undefined);
  await client.query(
    `UPDATE pg_class SET reltuples = reltuples * ${TIMES} WHERE oid IN (
      SELECT c.oid FROM pg_class c WHERE c.relname = ANY($1) AND c.relnamespace = 'public'::regnamespace
      UNION SELECT i.indexrelid FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid WHERE c.relname = ANY($1))`,
    [BIG],
  );
});
afterAll(async () => {
  await client.query('VACUUM ANALYZE');
  await client.end();
  await emptyTables();
});

describe('in a register of the size of the country', () => {
  it.each(SHORT)('%s reads no big table from end to end', async (name) => {
    expect((await scansOf(name)).join('\n')).toBe('');
  });

  it.each([
    ['Nominee_searchTerms_idx', 'suggestions by name', 'Nominee'],
    ['Notice_searchTerms_idx', 'notices by name', 'Notice'],
    ['Nominee_name_idx', 'person', 'Nominee'],
    ['Notice_last_running_day_idx', 'calendar', 'Notice'],
  ])('without %s, %s would', async (index, name, table) => {
    const { rows } = await client.query(`SELECT pg_get_indexdef($1::regclass) AS definition`, [`"${index}"`]);
    const [{ definition }] = z.tuple([z.object({ definition: z.string() })]).parse(rows);
    await client.query(`DROP INDEX "${index}"`);
    try {
      expect((await scansOf(name)).join()).toContain(`${table}: `);
    } finally {
      await client.query(definition);
    }
  });
});
