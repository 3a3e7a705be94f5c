import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { checkout, inCheckout, packageScript } from '../run/checkout.mjs';
import { tellingLines } from '../run/plain-error.mjs';
import { runCommand } from '../run/run-command.mjs';
import { freePort } from '../postgres/server-settings.mjs';
import { fillDatabase } from '../site/fill-database.mjs';
import { siteReady, startSite } from '../site/start-site.mjs';
import { findChromium } from './chromium.mjs';
import { tallyPlaywright, wholeOutcome } from './tally.mjs';

const title = 'end to end';
const host = '127.0.0.1';

/**
 * @param {Record<string, string>} env
 * @param {string[]} args
 */
async function runPlaywright(env, args) {
  const report = inCheckout('.data', 'reports', 'playwright.json');
  mkdirSync(inCheckout('.data', 'reports'), { recursive: true });
  rmSync(report, { force: true });
  const script = packageScript('@playwright/test/cli.js');
  const { output } = await runCommand(process.execPath, [script, 'test', '--reporter=line,json', ...args], {
    cwd: checkout,
    env: { ...env, NODE_ENV: undefined, CI: '1', PLAYWRIGHT_JSON_OUTPUT_NAME: report, FORCE_COLOR: '0' },
  });
  if (!existsSync(report)) return wholeOutcome(title, false, tellingLines(output, 40));
  return tallyPlaywright(title, JSON.parse(readFileSync(report, 'utf8')), tellingLines(output, 120));
}

/**
 * Walks the built site in a real Chromium, with this database behind it, which is filled with the sample first.
 *
 * @param {string} databaseUrl
 * @param {string[]} [args] for Playwright: a file, a title
 * @returns {Promise<import('./tally.mjs').Outcome>}
 */
export async function runEndToEnd(databaseUrl, args = []) {
  const chromium = await findChromium();
  await fillDatabase(databaseUrl);
  const port = await freePort();
  const site = startSite({ port, host, databaseUrl, quiet: true });
  try {
    await siteReady(site, { port, host });
    const env = { BASE_URL: `http://${host}:${port}`, DATABASE_URL: databaseUrl, CHROMIUM_PATH: chromium };
    const outcome = await runPlaywright(env, args);
    const told =
      outcome.failed > 0 ? `${outcome.words}\nThe site's last words:\n${tellingLines(site.output(), 15)}` : '';
    return { ...outcome, words: told };
  } finally {
    await site.stop();
  }
}
