import { printTable } from '../print-table';
import { writeReport } from '../write-report';
import { KINDS, SIZES } from './cases';
import { complaintsAbout, growthOf } from './growth';
import { measureKind, type Measure } from './measure';

const HEAD = ['text', 'MB', 'ms', 'MB/s', 'notices/s', 'plain MB/s', 'times plain', 'growth', 'peak MB'];
const MB = 1e6;

function rowOf(one: Measure, growth: number | undefined): string[] {
  const speed = (ms: number) => one.bytes / MB / (ms / 1000);
  return [
    one.kind,
    (one.bytes / MB).toFixed(1),
    one.parsed.toFixed(0),
    speed(one.parsed).toFixed(2),
    one.notices === null ? '' : ((1000 * one.read) / one.parsed).toFixed(0),
    speed(one.plain).toFixed(0),
    (one.parsed / one.plain).toFixed(1),
    growth?.toFixed(2) ?? '',
    (one.peak / MB).toFixed(0),
  ];
}

const measured: Measure[] = [];
const rows: string[][] = [];
const complaints: string[] = [];
for (const kind of KINDS) {
  process.stderr.write(`${kind} … `);
  const measures = await measureKind(kind);
  const growth = growthOf(measures);
  measured.push(...measures);
  rows.push(...measures.map((one, at) => rowOf(one, growth[at - 1])));
  complaints.push(...complaintsAbout(measures, kind, SIZES.length));
}
process.stderr.write('\n');
printTable(HEAD, rows);
for (const complaint of complaints) console.log(complaint);
await writeReport('parse', { measures: measured, complaints });
process.exitCode = complaints.length === 0 ? 0 : 1;
