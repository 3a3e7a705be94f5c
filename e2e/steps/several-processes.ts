import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findScaleParts, startPgbouncer, startRedis } from '../../tools/check/scale-parts.mjs';
import { streamingPair } from '../../tools/check/streaming-pair.mjs';
import { withConnection } from '../../tools/postgres/connection.mjs';
import { freePort } from '../../tools/postgres/server-settings.mjs';
import { checkout, inCheckout } from '../../tools/run/checkout.mjs';
import { mustRun } from '../../tools/run/run-command.mjs';
import { typescriptLoader } from '../../tools/run/run-program.mjs';
import { siteReady, startSite } from '../../tools/site/start-site.mjs';

const host = '127.0.0.1';
const sample = inCheckout('prisma', 'seed', 'zhejiang-2025-12-22.txt');

type Address = 'primary' | 'replica';

/** Runs what must be undone, the last one first. */
function undoing() {
  const undo: (() => Promise<unknown>)[] = [];
  return {
    later: (one: () => Promise<unknown>) => void undo.push(one),
    all: async () => {
      for (let one = undo.pop(); one !== undefined; one = undo.pop()) await one();
    },
  };
}

async function startParts(later: (stop: () => Promise<unknown>) => void) {
  const { redis, pgbouncer } = await findScaleParts();
  const pair = await streamingPair();
  later(pair.remove);
  const servers: Record<Address, string> = { primary: pair.primary.url, replica: pair.replica.url };
  const pooler = await startPgbouncer(pgbouncer, servers);
  later(pooler.stop);
  const cache = { running: await startRedis(redis) };
  const { port } = cache.running;
  later(() => cache.running.stop());
  return {
    pair,
    pooler,
    cacheUrl: `redis://${host}:${port}`,
    stopCache: () => cache.running.stop(),
    startCache: async () => {
      cache.running = await startRedis(redis, port);
    },
  };
}

/** A process that serves the site. */
async function startProcess(urlOf: (address: Address) => string, cacheUrl: string) {
  const port = await freePort();
  const env = { DATABASE_REPLICA_URLS: urlOf('replica'), CACHE_URL: cacheUrl };
  const site = startSite({ port, host, databaseUrl: urlOf('primary'), env, quiet: true });
  await siteReady(site, { port, host });
  return { origin: `http://${host}:${port}`, stop: site.stop };
}

async function run(databaseUrl: string, ...program: string[]): Promise<void> {
  const options = { cwd: checkout, env: { DATABASE_URL: databaseUrl } };
  await mustRun(program.join(' '), process.execPath, [...typescriptLoader(), ...program], options);
}

/**
 * Two processes of the site with a primary and a streaming replica, whose zone is Beijing's, and redis. The one asks the
 * servers themselves; the other, the migrations and the intake ask PgBouncer, which holds so few connections that they share them.
 */
export async function severalProcesses() {
  const undo = undoing();
  try {
    const parts = await startParts(undo.later);
    const { pair, pooler } = parts;
    const through = pooler.urlOf('primary');
    await withConnection(pair.primary.url, (client) =>
      client.query(`ALTER DATABASE gongshi SET timezone TO 'Asia/Shanghai'`),
    );
    await run(through, 'tools/migrate.ts', 'apply');
    await run(through, 'lib/cli/ingest.ts', sample);
    const sites = await Promise.all([
      startProcess((address) => pair[address].url, parts.cacheUrl),
      startProcess(pooler.urlOf, parts.cacheUrl),
    ]);
    for (const { stop } of sites) undo.later(stop);
    return { ...parts, origins: sites.map(({ origin }) => origin), ingestNominee, stop: undo.all };

    /** Takes in a notice that proposes somebody of this name, and tells when it was stored, in milliseconds. */
    async function ingestNominee(name: string): Promise<number> {
      const folder = await mkdtemp(join(tmpdir(), 'notice-'));
      const file = join(folder, 'notice.txt');
      await writeFile(file, (await readFile(sample, 'utf8')).replaceAll('李志龙', name));
      await run(through, 'lib/cli/ingest.ts', file);
      await rm(folder, { recursive: true });
      const { rows } = await withConnection(pair.primary.url, (client) =>
        client.query<{ at: Date }>(
          `SELECT pg_xact_commit_timestamp(xmin) AS "at" FROM "Change" ORDER BY "seq" DESC LIMIT 1`,
        ),
      );
      return rows[0]?.at.getTime() ?? Number.NaN;
    }
  } catch (error) {
    await undo.all();
    throw error;
  }
}

export type SeveralProcesses = Awaited<ReturnType<typeof severalProcesses>>;
