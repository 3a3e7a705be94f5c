import { findScaleParts, startPgbouncer } from '../../tools/check/scale-parts.mjs';
import { streamingPair } from '../../tools/check/streaming-pair.mjs';
import { freePort } from '../../tools/postgres/server-settings.mjs';
import { prepare } from '../../tools/prepare/prepare.mjs';
import { siteReady, startSite } from '../../tools/site/start-site.mjs';
import { applyMigrations } from '../../lib/db/migrations/apply-migrations';
import { inCheckout } from '../../tools/run/checkout.mjs';
import { readPlan } from '../generate/read-plan';
import { loadRegister } from '../generate/load-register';
import { printTable } from '../print-table';
import { loadPage } from '../site/page-load';
import { pagesOf, READER } from '../site/pages';
import { sampleOf } from '../site/sample';
import { writeReport } from '../write-report';

const HOST = '127.0.0.1';
const READERS = 20;
const SECONDS = 5;
/** Pages that a program asks for, each made for it alone, and one that readers share. */
const MADE_ANEW = ['nominees, city and name', 'person', 'notice'];
const KEPT = 'nominees';

/** A way to serve the site: so many processes, and what they ask. */
interface Step {
  readonly name: string;
  readonly processes: number;
  readonly databaseUrl: string;
  readonly replicaUrl?: string;
}

interface Figure {
  readonly page: string;
  readonly perSecond: number;
  readonly p95: number;
  readonly failed: number;
}

const { plan } = readPlan(process.argv.slice(2));
await prepare(['build']);
const { pgbouncer } = await findScaleParts();
const pair = await streamingPair();
const pooler = await startPgbouncer(pgbouncer, { primary: pair.primary.url, replica: pair.replica.url });
try {
  await applyMigrations({ databaseUrl: pair.primary.url, folder: inCheckout('prisma', 'migrations') });
  await loadRegister(pair.primary.url, plan, (done) => process.stderr.write(`\r${done} of ${plan.notices} notices`));
  process.stderr.write('\n');
  process.env.DATABASE_URL = pair.primary.url;
  const pages = pagesOf(await sampleOf(plan.day), plan.day);
  const steps: readonly Step[] = [
    { name: 'one process', processes: 1, databaseUrl: pair.primary.url },
    { name: 'two processes', processes: 2, databaseUrl: pair.primary.url },
    { name: 'two, read from a replica', processes: 2, databaseUrl: pair.primary.url, replicaUrl: pair.replica.url },
    { name: 'two, through PgBouncer', processes: 2, databaseUrl: pooler.urlOf('primary') },
  ];
  const figures = [];
  for (const step of steps) figures.push({ step: step.name, pages: await measure(step, pages) });
  printTable(
    ['step', 'page', 'per second', 'p95 ms', 'failed'],
    figures.flatMap(({ step, pages: measured }) =>
      measured.map(({ page, perSecond, p95, failed }) => [
        step,
        page,
        perSecond.toFixed(1),
        p95.toFixed(0),
        String(failed),
      ]),
    ),
  );
  console.log(`\n${READERS} readers. Readers, sites and both databases share this machine: compare the ratios.`);
  await writeReport('scale', { plan, figures });
} finally {
  await pooler.stop();
  await pair.remove();
}
process.exit();

async function measure(step: Step, pages: ReadonlyMap<string, string>): Promise<Figure[]> {
  const sites = await Promise.all(Array.from({ length: step.processes }, () => startProcess(step)));
  try {
    const load = (page: string, headers: Readonly<Record<string, string>>) =>
      loadAll(
        page,
        sites.map(({ origin }) => origin + (pages.get(page) ?? '/')),
        headers,
      );
    const figures = [{ ...(await load(KEPT, READER)), page: `${KEPT}, kept` }];
    for (const page of MADE_ANEW) figures.push(await load(page, {}));
    return figures;
  } finally {
    await Promise.all(sites.map(({ stop }) => stop()));
  }
}

async function startProcess({ databaseUrl, replicaUrl }: Step) {
  const port = await freePort();
  const site = startSite({ port, host: HOST, databaseUrl, env: { DATABASE_REPLICA_URLS: replicaUrl } });
  await siteReady(site, { port, host: HOST });
  return { origin: `http://${HOST}:${port}`, stop: site.stop };
}

/** The readers are spread over the processes, as a proxy would. */
async function loadAll(
  page: string,
  urls: readonly string[],
  headers: Readonly<Record<string, string>>,
): Promise<Figure> {
  const connections = READERS / urls.length;
  const loads = await Promise.all(
    urls.map((url) => loadPage({ page, url, headers }, { connections, seconds: SECONDS })),
  );
  const sum = (of: 'perSecond' | 'failed') => loads.reduce((all, load) => all + load[of], 0);
  return { page, perSecond: sum('perSecond'), p95: Math.max(...loads.map(({ p95 }) => p95)), failed: sum('failed') };
}
