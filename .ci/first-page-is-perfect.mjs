import { readFileSync } from 'node:fs';

/** Reads the score of a corpus as JSON, shows its summary, and fails when a field of the page 000 is not right. */
const { summary, misses } = JSON.parse(readFileSync(0, 'utf8'));
/** @type {{ file: string, field: string, gold: unknown, given: unknown }[]} */
const wrong = misses.filter((/** @type {{ file: string }} */ { file }) => file.startsWith('000'));
const { notices, perfect, f1, silent, failures } = summary;
const counts = `${perfect} of ${notices} notices perfect, F1 ${f1.toFixed(4)}, ${silent} silent errors, ${failures} failures`;
const lines = wrong.map(
  ({ file, field, gold, given }) => `  ${file}, ${field}: ${JSON.stringify(given)} instead of ${JSON.stringify(gold)}`,
);
process.stdout.write(`${[`score: ${counts}`, ...lines].join('\n')}\n`);
process.exitCode = wrong.length === 0 ? 0 : 1;
