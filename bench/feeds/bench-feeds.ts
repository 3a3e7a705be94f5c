import { setTimeout as sleep } from 'node:timers/promises';
import { databaseUrl } from '../../lib/db/config';
import { readPlan } from '../generate/read-plan';
import { scratchRegister } from '../generate/scratch-register';
import { printTable } from '../print-table';
import { loadPage } from '../site/page-load';
import { BARE } from '../site/pages';
import { withSite, type MeasuredSite } from '../site/with-site';
import { writeReport } from '../write-report';
import { measureDownload, type Download } from './measure-download';

const MB = 1e6;
const POLLS = { connections: 1, seconds: 5 };
/** What stands once in each record; the head of a table has the end of a line too. */
const FILES = [
  { path: '/nominees.csv', mark: '\n' },
  { path: '/nominees.jsonl', mark: '\n' },
  { path: '/notices.ics', mark: 'BEGIN:VEVENT' },
];
/** one city, whose file is small */
const WARM_UP = '331100';

const { plan, anew } = readPlan(process.argv.slice(2));
const { url } = await scratchRegister(databaseUrl(process.env), plan, anew);

async function downloads({ address, memory }: MeasuredSite): Promise<Download[]> {
  const measured: Download[] = [];
  for (const { path, mark } of FILES) {
    // a first, small file loads the code that makes it
    await (await fetch(`${address}${path}?city=${WARM_UP}`)).text();
    await sleep(2_000);
    measured.push(await measureDownload({ address, path: `${path}?on=${plan.day}`, mark }, memory));
  }
  return measured;
}

async function polls({ address }: MeasuredSite) {
  const feed = `${address}/notices.atom?on=${plan.day}`;
  const etag = (await fetch(feed)).headers.get('etag') ?? '';
  return [
    await loadPage({ page: 'bare route', url: address + BARE }, POLLS),
    await loadPage({ page: 'poll, nothing new', url: feed, headers: { 'if-none-match': etag } }, POLLS),
    await loadPage({ page: 'poll, something new', url: feed }, POLLS),
  ];
}

const port = Number(process.env.PORT ?? 3000);
const { files, polled } = await withSite({ port, databaseUrl: url }, async (site) => ({
  files: await downloads(site),
  polled: await polls(site),
}));
printTable(
  ['file', 'records', 'MB', 'seconds', 'records/s', 'peak MB over idle'],
  files.map(({ path, records, bytes, seconds, peak }) => [
    ...[path, String(records), (bytes / MB).toFixed(1), seconds.toFixed(1)],
    ...[(records / seconds).toFixed(0), (peak / MB).toFixed(0)],
  ]),
);
const [bare] = polled;
console.log('');
printTable(
  ['asked for', 'per second', 'p50 ms', 'times the bare route'],
  polled.map(({ page, perSecond, p50 }) => [
    ...[page, perSecond.toFixed(1), String(p50)],
    ((bare?.perSecond ?? 0) / Math.max(0.01, perSecond)).toFixed(1),
  ]),
);
console.log('\nFigures of one run; the site, its reader and the database share this machine: compare the ratios.');
await writeReport('feeds', { plan, files, polled });
process.exit();
