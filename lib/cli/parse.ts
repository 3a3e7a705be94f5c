import { readFile } from 'node:fs/promises';
import { readNotices } from '../ingest/read-notices';
import { toRecord } from '../notice/record';
import { UNREADABLE_WORDS } from './unreadable-words';
import { runCommand } from './run-command';
import { readStandardInput } from './standard-input';

const help = `Reads the notices (任前公示) in documents and prints them as JSON; nothing is stored.

  npm run -s parse -- FILE            one object: {"notices": [...]}
  npm run -s parse -- FILE FILE ...   one object a line, each with its "file"
  npm run -s parse -- -               the document on standard input

A document is text or a web page in any Chinese encoding. A file that cannot be read is named on standard error,
the others are still printed, and the exit status is 1.
`;

async function parseFile(path: string) {
  const bytes = path === '-' ? await readStandardInput() : await readFile(path);
  const read = await readNotices(bytes, path === '-' ? {} : { name: path });
  if (read.kind === 'unreadable') throw new Error(`${path} ${UNREADABLE_WORDS[read.reason]} (${read.detail})`);
  return { notices: read.notices.map(toRecord) };
}

async function parseFiles(paths: readonly string[]): Promise<boolean> {
  let isWell = true;
  for (const path of paths) {
    try {
      const parsed = await parseFile(path);
      process.stdout.write(`${JSON.stringify(paths.length === 1 ? parsed : { file: path, ...parsed })}\n`);
    } catch (error) {
      isWell = false;
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  return isWell;
}

await runCommand({ help, run: parseFiles });
