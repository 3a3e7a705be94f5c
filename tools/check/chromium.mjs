import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { PlainError, tellingLines } from '../run/plain-error.mjs';
import { runCommand } from '../run/run-command.mjs';

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

/** apt-get as root, or through a sudo that asks for no password; undefined where neither is to be had. */
function packageManager() {
  try {
    execFileSync('apt-get', ['--version'], { stdio: 'ignore' });
    if (process.getuid?.() === 0) return ['apt-get'];
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
    return ['sudo', '-n', 'apt-get'];
  } catch {
    return undefined;
  }
}

const advice =
  'The end-to-end tests need Chromium: install it (apt-get install chromium-headless-shell fonts-noto-cjk), or set CHROMIUM_PATH.';

/** @param {string[]} manager */
async function installChromium([command = '', ...first]) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand(command, [...first, 'update'], { env });
  const packages = ['chromium-headless-shell', 'fonts-noto-cjk'];
  const { code, output } = await runCommand(
    command,
    [...first, 'install', '-y', '--no-install-recommends', ...packages],
    { env },
  );
  if (code !== 0) throw new PlainError(`${advice}\napt-get failed:\n${tellingLines(output, 8)}`);
}

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
  const manager = packageManager();
  if (!manager) throw new PlainError(advice);
  await installChromium(manager);
  const installed = installedChromium();
  if (!installed) throw new PlainError(advice);
  return installed;
}
