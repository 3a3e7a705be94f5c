import autocannon from 'autocannon';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { databaseUrl } from '../../lib/db/config';
import { askRows, sql } from '../../lib/db/sql';
import { scratchRegister } from '../generate/scratch-register';
import { printTable } from '../print-table';
import { pagesOf, READER } from '../site/pages';
import { sampleOf } from '../site/sample';
import { withSite } from '../site/with-site';
import { writeReport } from '../write-report';

/** After each of so many parts of the requests the memory is looked at. */
const PARTS = 20;
const READERS = 10;
/** One request in ten is for a notice that nobody asked for lately, so that pages are made and given up all the time. */
const ONE_IN = 10;
const MB = 1e6;

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { requests: text, notices: text } });
const { requests, notices } = z
  .object({
    requests: z.coerce.number().int().min(PARTS).default(100_000),
    notices: z.coerce.number().int().min(100).default(10_000),
  })
  .parse(values);

const plan = { notices, day: '2026-06-30', seed: 1 };
const { url } = await scratchRegister(databaseUrl(process.env), plan, false);
process.env.DATABASE_URL = url;
const pages = [...pagesOf(await sampleOf(plan.day), plan.day).values()];
const others = await askRows(
  z.object({ id: z.string() }),
  sql`SELECT "id"::text FROM "Notice" ORDER BY md5("id"::text)`,
);

/** The same pages again and again, and between them notices one after another. */
function addresses(count: number, from: number): { path: string; headers: Record<string, string> }[] {
  return Array.from({ length: count }, (_, nth) => {
    const other = others[Math.floor((from + nth) / ONE_IN) % others.length];
    const path = nth % ONE_IN === 0 ? `/notices/${other?.id}?on=${plan.day}` : (pages[nth % pages.length] ?? '/');
    return { path, headers: READER };
  });
}

const part = Math.ceil(requests / PARTS);
const memory: number[] = [];
await withSite({ port: Number(process.env.PORT ?? 3000), databaseUrl: url }, async (site) => {
  for (let nth = 0; nth < PARTS; nth += 1) {
    const asked = { connections: READERS, amount: part, requests: addresses(Math.min(part, 2_000), nth * part) };
    const { errors, non2xx } = await autocannon({ url: site.address, timeout: 120, ...asked });
    if (errors + non2xx > 0) throw new Error(`${errors + non2xx} requests failed`);
    memory.push(site.memory());
    process.stderr.write(`\r${(nth + 1) * part} requests, ${Math.round(site.memory() / MB)} MB`);
  }
});
process.stderr.write('\n');
printTable(
  ['requests', 'MB in memory'],
  memory.map((bytes, nth) => [String((nth + 1) * part), (bytes / MB).toFixed(0)]),
);
const most = (from: number, to: number) => Math.max(...memory.slice(from, to));
const growth = most(PARTS / 2, PARTS) / most(PARTS / 4, PARTS / 2);
console.log(`\nthe second half against the quarter before it: ${growth.toFixed(2)} times the memory`);
await writeReport('memory', { requests, notices, memory, growth });
process.exit(growth > 1.15 ? 1 : 0);
