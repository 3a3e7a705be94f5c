import { ingestFiles, STANDARD_INPUT, type FileOutcome } from '../ingest/ingest-files';
import { walkFiles } from '../ingest/walk-files';
import { outcomeWords, summaryWords } from './outcome-words';
import { progressBar } from './progress-bar';
import { runCommand } from './run-command';
import { readStandardInput } from './standard-input';

const help = `Stores the notices (任前公示) in documents, with the documents.

  npm run ingest -- FILE|DIR ...   files, and every file under folders
  npm run ingest -- -              the document on standard input

Prints for each file what became of it: stored, second copy (another document prints the same notice), read again by a
newer parser, unchanged, no notice found (then it is not stored), or failed and why. A file that fails does not stop the
rest; the exit status is then 1. DATABASE_URL says where to store; without it the database in this folder is used.
`;

/** The paths with `-` in its place, folders walked; what could not be walked has failed already. */
async function filesOf(paths: readonly string[]) {
  const walked = await Promise.all(
    paths.map((path) => (path === STANDARD_INPUT ? { files: [path], unwalked: [] } : walkFiles([path]))),
  );
  return { files: walked.flatMap(({ files }) => files), unwalked: walked.flatMap(({ unwalked }) => unwalked) };
}

async function ingestPaths(paths: readonly string[]): Promise<boolean> {
  const { files, unwalked } = await filesOf(paths);
  const outcomes: FileOutcome['outcome'][] = [];
  const bar = progressBar(files.length, process.stderr);
  const report = (file: string, outcome: FileOutcome) => {
    outcomes.push(outcome.outcome);
    bar.clear();
    process.stdout.write(`${file}: ${outcomeWords(outcome)}\n`);
  };
  for (const { path, error } of unwalked) report(path, { outcome: 'failed', why: 'unopened', detail: error.message });
  bar.draw(0, files[0] ?? '');
  let done = 0;
  for await (const { file, outcome } of ingestFiles(files, readStandardInput)) {
    done += 1;
    report(file, outcome);
    bar.draw(done, files[done] ?? '');
  }
  bar.clear();
  process.stdout.write(`${summaryWords(outcomes)}\n`);
  return !outcomes.includes('failed');
}

await runCommand({ help, run: ingestPaths });
