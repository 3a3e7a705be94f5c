import { databaseUrl } from '../../lib/db/config';
import { readPlan } from '../generate/read-plan';
import { scratchRegister } from '../generate/scratch-register';
import { printTable } from '../print-table';
import { writeReport } from '../write-report';
import { askQuestions } from './ask-questions';
import { loadPage, type PageLoad } from './page-load';
import { pagesOf } from './pages';
import { QUESTIONS } from './questions';
import { sampleOf } from './sample';
import { percentile, suggestionTimes } from './suggestion-times';
import { withSite } from './with-site';

const CONNECTIONS = [1, 10, 50];
const SECONDS = 10;
const SUGGESTIONS = 1_000;

const { plan, anew } = readPlan(process.argv.slice(2));
const { url } = await scratchRegister(databaseUrl(process.env), plan, anew);
process.env.DATABASE_URL = url;
const now = new Date(`${plan.day}T04:00:00Z`);
const sample = await sampleOf(plan.day);

const statements = await askQuestions(url, QUESTIONS, sample, { now, run: true });
printTable(
  ['question', 'ms in the database', 'read from end to end'],
  statements.map(({ question, time, scanned }) => [question, (time ?? 0).toFixed(1), scanned.join(' ')]),
);
const times = await suggestionTimes(url, SUGGESTIONS, now);
console.log(
  `\n${times.length} suggestions, ms in the database: p50 ${percentile(times, 0.5).toFixed(1)}, p95 ${percentile(times, 0.95).toFixed(1)}\n`,
);

const loads = await withSite({ port: Number(process.env.PORT ?? 3000), databaseUrl: url }, async ({ address }) => {
  const measured: PageLoad[] = [];
  for (const [page, path] of pagesOf(sample, plan.day)) {
    for (const connections of CONNECTIONS) {
      measured.push(await loadPage({ page, url: address + path }, { connections, seconds: SECONDS }));
    }
  }
  return measured;
});
const bareAt = (connections: number) =>
  loads.find((load) => load.page === 'a page without records' && load.connections === connections)?.p95 ?? 0;
printTable(
  ['page', 'readers', 'per second', 'p50 ms', 'p95 ms', 'times the page without records', 'failed'],
  loads.map(({ page, connections, perSecond, p50, p95, failed }) => [
    ...[page, String(connections), perSecond.toFixed(1), String(p50), String(p95)],
    ...[(p95 / Math.max(1, bareAt(connections))).toFixed(1), String(failed)],
  ]),
);
console.log('\nFigures of one run; the site, its readers and the database share this machine: compare the ratios.');
await writeReport('site', { plan, statements, suggestions: times, loads });
process.exit();
