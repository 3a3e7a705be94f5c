import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { printTable } from '../print-table';
import { compareStates, keyOf, parseState, stateOf, type Change } from './accepted-state';
import { writeMeasured } from './measured-accuracy';
import { OWN_CORPUS } from './read-corpus';
import { f1Of, scoreCorpus, scoreOf, type ScoredFile } from './score-corpus';

const help = `Reads a corpus and tells what is read better and worse than at the last accepted change.

  npm run corpus                   the product's own corpus, lib/parse/corpus
  npm run corpus -- DIR            another folder of documents, each with its NAME.gold.json
  npm run corpus -- --accept       what is read now becomes the accepted state, accepted.json in the folder

The exit status is 1 when a field is lost against the accepted state. A folder without accepted.json is only scored.
`;

const { values, positionals } = parseArgs({
  options: { accept: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  allowPositionals: true,
});

if (values.help) console.log(help);
else await report(resolve(positionals[0] ?? OWN_CORPUS), values.accept === true);

async function report(folder: string, accepts: boolean): Promise<void> {
  const scored = await scoreCorpus(folder);
  printScores(scored);
  const path = join(folder, 'accepted.json');
  const now = stateOf(scored);
  const accepted = await readFile(path, 'utf8').then(parseState, (error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (accepted !== null) {
    const { gains, losses } = compareStates(accepted, now);
    printChanges('gained', gains);
    printChanges('lost', losses);
    if (losses.length > 0 && !accepts) process.exitCode = 1;
  }
  if (!accepts) return;
  await writeFile(path, `${JSON.stringify(now, null, 2)}\n`);
  await writeMeasured();
}

function printScores(scored: readonly ScoredFile[]): void {
  const cases = scored.flatMap((file) => file.cases);
  const fields = [...new Set(cases.map(({ field }) => field))].sort();
  const rows = fields.map((field) => {
    const { gold, given, right, silent } = scoreOf(cases.filter((one) => one.field === field));
    return [field, ...[gold, given, right, silent].map(String)];
  });
  printTable(['field', 'to read', 'read', 'right', 'silent'], rows);
  for (const { name, cases: own } of scored)
    for (const one of own.filter(({ right }) => !right))
      console.log(`${name}, ${keyOf(one)}: ${JSON.stringify(one.given)} instead of ${JSON.stringify(one.gold)}`);
  const score = scoreOf(cases);
  const percent = (100 * f1Of(score)).toFixed(2);
  console.log(`\n${scored.length} files, ${score.gold} fields: F1 ${percent} %, ${score.silent} silent errors`);
}

function printChanges(word: string, changes: readonly Change[]): void {
  console.log(`${changes.length} fields ${word}`);
  for (const { file, field, was, is } of changes) console.log(`  ${file}, ${field}: ${was} → ${is}`);
}
