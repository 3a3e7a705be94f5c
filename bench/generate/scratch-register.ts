import { Client } from 'pg';
import { z } from 'zod';
import { applyMigrations } from '../../lib/db/migrations/apply-migrations';
import { connectionProblem, publicAddress } from '../../tools/postgres/connection.mjs';
import { inCheckout } from '../../tools/run/checkout.mjs';
import type { RegisterPlan } from './invent-register';
import { loadRegister, type LoadFigures } from './load-register';

/** A database with an invented register; `figures` are null when it was there already. */
interface ScratchRegister {
  readonly url: string;
  readonly figures: LoadFigures | null;
}

/** Goes up when the generator makes something else of the same plan. */
const GENERATION = 3;
const commentRow = z.object({ comment: z.string().nullable() });

/**
 * A scratch database on the server of `server`, named after its size, with the register of a plan: the one that is there,
 * unless it was made by another plan or schema, or `anew` is wanted. Only databases named gongshi_bench_… are ever dropped.
 * Example: `await scratchRegister(url, { notices: 1000, day: '2026-06-30', seed: 1 }, false)`.
 */
export async function scratchRegister(server: string, plan: RegisterPlan, anew: boolean): Promise<ScratchRegister> {
  const name = `gongshi_bench_${plan.notices}`;
  const own = new URL(server);
  own.pathname = `/${name}`;
  const url = own.href;
  const mark = JSON.stringify({ ...plan, generation: GENERATION });
  if (!anew && (await markOf(server, name)) === mark) {
    await migrate(url);
    return { url, figures: null };
  }
  await onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await onServer(server, `CREATE DATABASE ${name}`);
  await migrate(url);
  const figures = await loadRegister(url, plan, (done) => process.stderr.write(`\r${done} of ${plan.notices} notices`));
  process.stderr.write('\n');
  await onServer(server, `COMMENT ON DATABASE ${name} IS '${mark}'`);
  return { url, figures };
}

/**
 * A database of its own beside the registers, made anew: empty, or a copy of the register with so many notices, with which
 * nobody may work meanwhile. Example: `await scratchDatabase(url, 'ingest_full', 100_000)`.
 */
export async function scratchDatabase(server: string, purpose: string, copyOf?: number): Promise<string> {
  const name = `gongshi_bench_${purpose}`;
  const own = new URL(server);
  own.pathname = `/${name}`;
  await onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  const template = copyOf === undefined ? '' : ` TEMPLATE gongshi_bench_${copyOf} STRATEGY FILE_COPY`;
  await onServer(server, `CREATE DATABASE ${name}${template}`);
  if (copyOf === undefined) await migrate(own.href);
  return own.href;
}

async function migrate(databaseUrl: string): Promise<void> {
  const { outcome } = await applyMigrations({ databaseUrl, folder: inCheckout('prisma', 'migrations') });
  if (outcome === 'refused') throw new Error(`the migrations were refused by ${publicAddress(databaseUrl)}`);
}

async function markOf(server: string, name: string): Promise<string | null> {
  const rows = await onServer(
    server,
    `SELECT shobj_description(oid, 'pg_database') AS comment FROM pg_database WHERE datname = '${name}'`,
  );
  return z.array(commentRow).parse(rows)[0]?.comment ?? null;
}

async function onServer(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    return (await client.query(statement)).rows;
  } catch (error) {
    throw new Error(`${publicAddress(url)}: ${connectionProblem(error)}`, { cause: error });
  } finally {
    await client.end();
  }
}
