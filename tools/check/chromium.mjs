import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { PlainError } from '../run/plain-error.mjs';
import { installPackages } from './system-packages.mjs';

/** The one without a window first: it needs a third less time for the same pages. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const places = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** Some systems have a program of that name that only tells how to install it. @param {string} path */
function runs(path) {
  try {
    return /\d+\.\d+/.test(
      execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch {
    return false;
  }
}

function installedChromium() {
  const folders = (process.env.PATH ?? '').split(':').concat('/usr/bin', '/snap/bin');
  const candidates = names.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
  return candidates.concat(places).find((path) => existsSync(path) && runs(path));
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

const advice =
  'The end-to-end tests need Chromium: install it (apt-get install chromium-headless-shell fonts-noto-cjk), or set CHROMIUM_PATH.';

/**
 * The Chromium for the end-to-end tests: the one of CHROMIUM_PATH, an installed one, Playwright's own, or one that is
 * installed now from the system's packages. Rejects with a PlainError when there is none and none can be had.
 *
 * @returns {Promise<string>} the path of the program
 */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given && !runs(given)) throw new PlainError(`CHROMIUM_PATH=${given} is no Chromium that runs.`);
  const found = given || installedChromium() || (await playwrightsOwn());
  if (found) return found;
  await installPackages(['chromium-headless-shell', 'fonts-noto-cjk'], advice);
  const installed = installedChromium();
  if (!installed) throw new PlainError(advice);
  return installed;
}
