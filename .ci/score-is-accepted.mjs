import { readFileSync } from 'node:fs';

/** The least that was accepted: fields read right, no silent error, no run that failed, the page 000 right in every field. */
const LEAST_F1 = 0.995;

/** Reads the score of a corpus as JSON, shows its summary and what is below the accepted figures, and fails when something is. */
const { summary, misses } = JSON.parse(readFileSync(0, 'utf8'));
const { notices, perfect, f1, silent, failures } = summary;
/** @type {{ file: string, field: string, gold: unknown, given: unknown, silent: boolean }[]} */
const missed = misses;
const isBelow = f1 < LEAST_F1;
const wrong = missed.filter((miss) => isBelow || miss.silent || miss.file.startsWith('000'));
const counts = `${perfect} of ${notices} notices perfect, F1 ${f1.toFixed(4)}, ${silent} silent errors, ${failures} failures`;
const lines = wrong.map(
  ({ file, field, gold, given }) => `  ${file}, ${field}: ${JSON.stringify(given)} instead of ${JSON.stringify(gold)}`,
);
process.stdout.write(`${[`score: ${counts}`, ...lines].join('\n')}\n`);
process.exitCode = isBelow || silent > 0 || failures > 0 || wrong.length > 0 ? 1 : 0;
