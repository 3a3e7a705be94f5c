import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { printTable } from '../print-table';
import { seededRandom } from '../seeded-random';
import { writeReport } from '../write-report';
import { OWN_CORPUS, readCorpus } from '../corpus/read-corpus';
import { runMutants, type MutantResult } from './run-mutants';
import { MUTATIONS } from './make-mutants';
import { undamagedDoubts } from './undamaged-doubts';

const LEAST_MUTANTS = 5000;
const MOST_SILENT = 0.005;
const SHOWN = 40;

const { positionals } = parseArgs({ allowPositionals: true });
const corpus = await readCorpus(resolve(positionals[0] ?? OWN_CORPUS));
const results = runMutants(corpus, seededRandom(54), LEAST_MUTANTS);
const silent = results.filter(({ errors }) => errors.length > 0);
const rate = silent.length / results.length;

printKinds();
console.log('');
printFields();
for (const { file, mutation, clause, changed, errors } of silent.slice(0, SHOWN)) {
  const told = errors.slice(0, 3).map(({ of, field, gold, given }) => `${of} ${field}: ${show(gold)} → ${show(given)}`);
  console.log(`${file}, ${mutation}: ${clause} → ${changed} | ${told.join('; ')}`);
}
const undamaged = undamagedDoubts(corpus);
const share = (undamaged.doubts / Math.max(1, undamaged.notices)).toFixed(2);
console.log(
  `\nundamaged: ${undamaged.doubts} doubts about a field in ${undamaged.notices} notices, ${share} per notice; ${undamaged.doubted} notices have one`,
);
console.log(`${results.length} mutants, ${silent.length} with a silent error: ${percent(rate)}`);
await writeReport('mutants', { mutants: results.length, silent: silent.length, rate, undamaged, errors: silent });
process.exitCode = rate <= MOST_SILENT ? 0 : 1;

function printKinds(): void {
  const rows = MUTATIONS.map((mutation) => {
    const of = (list: readonly MutantResult[]) => list.filter((one) => one.mutation === mutation).length;
    return [mutation, String(of(results)), String(of(silent)), percent(of(silent) / Math.max(1, of(results)))];
  });
  printTable(['a clause', 'mutants', 'silent', 'rate'], rows);
}

/** How often a field was silently wrong, by what had happened to a clause. */
function printFields(): void {
  const fields = [...new Set(silent.flatMap(({ errors }) => errors.map(({ field }) => field)))];
  const count = (field: string, mutation?: string) =>
    silent.filter(
      (one) =>
        (mutation === undefined || one.mutation === mutation) && one.errors.some((error) => error.field === field),
    ).length;
  const rows = fields
    .sort((one, other) => count(other) - count(one))
    .map((field) => [field, String(count(field)), ...MUTATIONS.map((mutation) => String(count(field, mutation)))]);
  printTable(['silent in', 'all', ...MUTATIONS], rows);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}

function show(value: unknown): string {
  return JSON.stringify(value);
}
