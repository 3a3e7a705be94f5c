// Reads the score of a corpus as JSON, shows its summary, and fails when a field of the page 000 is not right.
const { readFileSync } = require('node:fs');

const { summary, misses } = JSON.parse(readFileSync(0, 'utf8'));
const wrong = misses.filter(({ file }) => file.startsWith('000'));
const { notices, perfect, f1, silent, failures } = summary;
console.log(`score: ${perfect} of ${notices} notices perfect, F1 ${f1.toFixed(4)}, ${silent} silent errors, ${failures} failures`);
for (const { file, field, gold, given } of wrong) {
  console.log(`  ${file}, ${field}: ${JSON.stringify(given)} instead of ${JSON.stringify(gold)}`);
}
process.exit(wrong.length === 0 ? 0 : 1);
