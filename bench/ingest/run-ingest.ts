import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { checkout } from '../../tools/run/checkout.mjs';
import { typescriptLoader } from '../../tools/run/run-program.mjs';
import { residentBytes } from '../site/with-site';

/** How the intake of a folder went. */
export interface IngestRun {
  readonly files: number;
  /** of them not stored as new: an invented text that the parser does not read, or a failure */
  readonly others: number;
  /** notices in a second, from the first that was stored to the last */
  readonly perSecond: number;
  /** milliseconds a notice among the first and the last tenth */
  readonly firstTenth: number;
  readonly lastTenth: number;
  /** bytes of the process in memory after a tenth of the files, at most afterwards, and at the end */
  readonly memory: { readonly early: number; readonly most: number; readonly end: number };
}

/** Runs the command of `npm run ingest` on a folder, for a database. Throws when it stores nothing. */
export async function runIngest(databaseUrl: string, folder: string): Promise<IngestRun> {
  const child = spawn(process.execPath, [...typescriptLoader(), 'lib/cli/ingest.ts', folder], {
    cwd: checkout,
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  const times: number[] = [];
  const memory: number[] = [];
  let others = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('/')) continue;
    times.push(performance.now());
    memory.push(residentBytes(child.pid));
    if (!/: stored/.test(line)) others += 1;
  }
  await ended;
  if (times.length - others < 20) throw new Error(`of ${times.length} files ${others} were not stored`);
  const tenth = Math.floor(times.length / 10);
  const later = memory.slice(tenth);
  return {
    files: times.length,
    others,
    perSecond: 1000 / perFile(times),
    firstTenth: perFile(times.slice(0, tenth + 1)),
    lastTenth: perFile(times.slice(-tenth - 1)),
    memory: { early: memory[tenth] ?? 0, most: Math.max(...later), end: memory.at(-1) ?? 0 },
  };
}

function perFile(times: readonly number[]): number {
  return ((times.at(-1) ?? 0) - (times[0] ?? 0)) / Math.max(1, times.length - 1);
}
