import { join } from 'node:path';

/** The folder of the checkout: where package.json stands. */
export const checkout = join(import.meta.dirname, '..', '..');

/**
 * A path within the checkout.
 *
 * @param {...string} parts
 * @returns {string}
 */
export function inCheckout(...parts) {
  return join(checkout, ...parts);
}

/**
 * The script of an installed package's command, to be run with this Node: no shell, no PATH.
 *
 * @param {string} name package and path: next/dist/bin/next
 * @returns {string}
 */
export function packageScript(name) {
  return inCheckout('node_modules', name);
}
