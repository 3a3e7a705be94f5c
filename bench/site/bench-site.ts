import { databaseUrl } from '../../lib/db/config';
import { readPlan } from '../generate/read-plan';
import { scratchRegister } from '../generate/scratch-register';
import { percentile } from '../percentile';
import { printTable } from '../print-table';
import { writeReport } from '../write-report';
import { askQuestions } from './ask-questions';
import { growthOf } from './growth';
import { withHello } from './hello';
import { loadPage, type PageLoad } from './page-load';
import { pagesOf, READER } from './pages';
import { QUESTIONS } from './questions';
import { sampleOf } from './sample';
import { suggestionTimes } from './suggestion-times';
import { withSite } from './with-site';

const CONNECTIONS = [1, 10, 50];
const SECONDS = 2;
const SUGGESTIONS = 1_000;

/** A page under load, and the 95th percentile of hello under the same just before. */
interface Compared extends PageLoad {
  readonly hello: number;
}

const { plan, anew } = readPlan(process.argv.slice(2));
const server = databaseUrl(process.env);
const { url } = await scratchRegister(server, plan, anew);
process.env.DATABASE_URL = url;
const now = new Date(`${plan.day}T04:00:00Z`);
const sample = await sampleOf(plan.day);

const statements = await askQuestions(url, QUESTIONS, sample, { now, run: true });
printTable(
  ['question', 'ms in the database', 'read from end to end'],
  statements.map(({ question, time, scanned }) => [question, (time ?? 0).toFixed(1), scanned.join(' ')]),
);
const growth = await growthOf(server, plan, statements);
console.log('\nThe same in a register a hundredth as large, and in this one:\n');
printTable(
  ['question', 'ms', 'ms', 'times'],
  growth.map(({ question, small, large }) => [
    ...[question, small.toFixed(1), large.toFixed(1)],
    (large / Math.max(0.1, small)).toFixed(1),
  ]),
);
const times = await suggestionTimes(url, SUGGESTIONS, now);
console.log(
  `\n${times.length} suggestions, ms in the database: p50 ${percentile(times, 0.5).toFixed(1)}, p95 ${percentile(times, 0.95).toFixed(1)}\n`,
);

const port = Number(process.env.PORT ?? 3000);
const loads = await withHello(port + 1, (hello) =>
  withSite({ port, databaseUrl: url }, async ({ address }) => {
    const pages = pagesOf(sample, plan.day);
    const measured: Compared[] = [];
    // hello again before each page: on a machine that others use, what was measured a minute ago says little
    const measure = async (page: string, path: string, connections: number, headers = {}) => {
      const limit = await loadPage({ page: 'hello', url: hello, headers: READER }, { connections, seconds: SECONDS });
      const load = await loadPage({ page, url: address + path, headers }, { connections, seconds: SECONDS });
      measured.push({ ...load, hello: limit.p95 });
    };
    for (const connections of CONNECTIONS) {
      for (const [page, path] of pages) await measure(page, path, connections, READER);
    }
    // a program that asks for no HTML is sent a page that is made for it alone
    for (const [page, path] of pages) await measure(`${page}, made anew`, path, 1);
    return measured;
  }),
);
printTable(
  ['page', 'readers', 'per second', 'p50 ms', 'p95 ms', 'hello p95', 'times', 'failed'],
  loads.map(({ page, connections, perSecond, p50, p95, hello, failed }) => [
    ...[page, String(connections), perSecond.toFixed(1), p50.toFixed(1), p95.toFixed(1), hello.toFixed(1)],
    ...[(p95 / Math.max(1, hello)).toFixed(1), String(failed)],
  ]),
);
console.log('\nFigures of one run; the site, its readers and the database share this machine: compare the ratios.');
await writeReport('site', { plan, statements, growth, suggestions: times, loads });
process.exit();
