import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../.data/bench');

/** Writes figures to `.data/bench/NAME.json`, with the machine they hold for. Example: `await writeReport('parse', rows)`. */
export async function writeReport(name: string, figures: object): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const machine = { node: process.version, processor: cpus()[0]?.model ?? 'unknown', processors: cpus().length };
  const path = join(FOLDER, `${name}.json`);
  await writeFile(path, `${JSON.stringify({ on: new Date().toISOString(), machine, ...figures }, null, 2)}\n`);
  console.log(`\nwritten to .data/bench/${name}.json`);
}
