import { databaseUrl } from '../../lib/db/config';
import { printTable } from '../print-table';
import { writeReport } from '../write-report';
import { readPlan } from './read-plan';
import { scratchRegister } from './scratch-register';

const { plan } = readPlan(process.argv.slice(2));
const { url, figures } = await scratchRegister(databaseUrl(process.env), plan, true);
if (figures) {
  const rows = Object.values(figures.rows).reduce((sum, count) => sum + count, 0);
  printTable(
    ['table', 'rows'],
    Object.entries(figures.rows).map(([table, count]) => [table, String(count)]),
  );
  const speed = (count: number) => `${Math.round(count / figures.loading)} a second`;
  console.log(`\nrows invented and copied in ${figures.loading.toFixed(1)} s: ${speed(rows)}, of them nominees`);
  console.log(`${speed(figures.rows.Nominee)}; indexes and statistics in ${figures.indexing.toFixed(1)} s`);
  console.log(`database ${new URL(url).pathname.slice(1)}; figures of one run on a machine that others may use too`);
  await writeReport('generate', { plan, ...figures });
}
// the migration engine leaves a timer running; nothing is under way any more
process.exit();
