import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { databaseUrl } from '../../lib/db/config';
import { inventRegister } from '../generate/invent-register';
import { scratchDatabase, scratchRegister } from '../generate/scratch-register';
import { printTable } from '../print-table';
import { writeReport } from '../write-report';
import { copyNotices, insertRows } from './plain-writes';
import { runIngest, type IngestRun } from './run-ingest';

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { files: text, notices: text } });
const { files, notices } = z
  .object({
    files: z.coerce.number().int().min(100).default(10_000),
    notices: z.coerce.number().int().min(100).default(100_000),
  })
  .parse(values);

const server = databaseUrl(process.env);
const day = '2026-06-30';
// another seed than the register's, so that none of them is on file there
const records = [...inventRegister({ notices: files, day, seed: 2 })];
const folder = mkdtempSync(join(tmpdir(), 'gongshi-ingest-'));
for (const { index, text: words } of records) {
  writeFileSync(join(folder, `${String(index).padStart(6, '0')}.txt`), words);
}

const MB = 1e6;
try {
  const empty = await runIngest(await scratchDatabase(server, 'ingest_empty'), folder);
  const inserted = await insertRows(await scratchDatabase(server, 'ingest_insert'), records);
  const copied = await copyNotices(await scratchDatabase(server, 'ingest_copy'), records);
  await scratchRegister(server, { notices, day, seed: 1 }, false);
  const full = await runIngest(await scratchDatabase(server, 'ingest_full', notices), folder);
  const row = (what: string, run: IngestRun) => [
    ...[what, run.perSecond.toFixed(1), run.firstTenth.toFixed(1), run.lastTenth.toFixed(1)],
    ...[run.memory.early, run.memory.most, run.memory.end].map((bytes) => (bytes / MB).toFixed(0)),
    String(run.others),
  ];
  printTable(
    ['intake', 'notices a second', 'ms each, first', 'last tenth', 'MB early', 'most', 'end', 'not stored'],
    [
      row('into an empty database', empty),
      row(`into ${notices} notices`, full),
      ['plain INSERT, a row each', inserted.toFixed(1)],
      ['COPY, 250 notices at once', copied.toFixed(1)],
    ],
  );
  console.log('\nFigures of one run on a machine that others may use too: compare the ratios.');
  await writeReport('ingest', { files, notices, empty, full, inserted, copied });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
// the migration engine leaves a timer running; nothing is under way any more
process.exit();
