import { checkout, packageScript } from '../run/checkout.mjs';
import { tellingLines } from '../run/plain-error.mjs';
import { runCommand } from '../run/run-command.mjs';
import { typescriptLoader } from '../run/run-program.mjs';
import { wholeOutcome } from './tally.mjs';

/** @typedef {import('./tally.mjs').Outcome} Outcome */

/** A check of imports that sees no files passes silently: so many it must have seen. */
const leastModules = 100;

/**
 * @param {string} title
 * @param {string[]} args for this Node
 * @returns {Promise<Outcome>}
 */
async function check(title, args) {
  const { code, output } = await runCommand(process.execPath, args, { cwd: checkout, env: { NODE_ENV: undefined } });
  return wholeOutcome(title, code === 0, tellingLines(output, 60));
}

/**
 * How many modules dependency-cruiser says it has seen; 0 when it says nothing of the kind.
 *
 * @param {string} output
 * @returns {number}
 * @example cruisedModules('✔ no dependency violations found (412 modules, 1033 dependencies cruised)') // 412
 */
export function cruisedModules(output) {
  return Number(/(\d+) modules, \d+ dependencies/.exec(output)?.[1] ?? 0);
}

/** @returns {Promise<Outcome>} */
async function checkImports() {
  const script = packageScript('dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [script, 'lib', 'app', '--config', '.dependency-cruiser.cjs'];
  const { code, output } = await runCommand(process.execPath, args, { cwd: checkout });
  const seen = cruisedModules(output);
  const blind =
    seen < leastModules ? `It saw ${seen} modules, fewer than ${leastModules}: it did not read the house.\n` : '';
  return wholeOutcome('direction of imports', code === 0 && blind === '', blind + tellingLines(output, 40));
}

/**
 * The checks that only read files, in the order in which their outcomes are shown.
 *
 * @type {{ title: string, run: () => Promise<Outcome> }[]}
 */
export const staticChecks = [
  ['eslint', 'eslint/bin/eslint.js', '.'],
  ['types', 'typescript/bin/tsc', '--noEmit', '-p', '.'],
  ['imports'],
  ['nothing unused (knip)', 'knip/bin/knip.js'],
  ['formatting (prettier)', 'prettier/bin/prettier.cjs', '--check', '.'],
].map(([title = '', script, ...args]) => ({
  title,
  run: script ? () => check(title, [packageScript(script), ...args]) : checkImports,
}));

/**
 * Whether the migrations lead to the schema.
 *
 * @returns {Promise<Outcome>}
 */
export function checkDrift() {
  return check('migrations against the schema', [...typescriptLoader(), 'tools/migrate.ts', 'drift']);
}
