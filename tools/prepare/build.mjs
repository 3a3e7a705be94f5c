import { cpSync, existsSync, rmSync } from 'node:fs';
import { checkout, inCheckout, packageScript } from '../run/checkout.mjs';
import { fingerprint, stampHolds, writeStamp } from '../run/fingerprint.mjs';
import { PlainError } from '../run/plain-error.mjs';
import { mustRun } from '../run/run-command.mjs';

/** What `next build` reads. Tests and the tools do not change the site. */
const sources = [
  'app',
  'lib',
  'messages',
  'i18n',
  'public',
  'prisma/schema.prisma',
  'prisma/migrations',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.js',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

const standalone = inCheckout('.next', 'standalone');
/** It lies with what was built: whoever removes that takes the stamp with it. */
const stamp = inCheckout('.next', 'standalone', '.made-from');

/** The program that serves the built site. */
export const siteServer = inCheckout('.next', 'standalone', 'server.js');

function sourcesPrint() {
  const keep = (/** @type {string} */ path) => !/[.]test[.]tsx?$|[\\/]generated$/.test(path);
  return fingerprint(checkout, sources, { keep, also: [process.versions.node] });
}

/** Next leaves the static files out of the standalone folder, for those who serve them from elsewhere. */
function addStaticFiles() {
  cpSync(inCheckout('.next', 'static'), inCheckout('.next', 'standalone', '.next', 'static'), { recursive: true });
  if (existsSync(inCheckout('public'))) cpSync(inCheckout('public'), `${standalone}/public`, { recursive: true });
}

/**
 * Builds the site when its sources have changed, into the folder that also goes into the container image. Rejects with
 * a PlainError that shows the compiler's words.
 *
 * @param {{ onStart?: (pid: number) => void }} [options]
 * @returns {Promise<string | undefined>} what was done; undefined when there was nothing to do
 */
export async function build({ onStart } = {}) {
  const wanted = sourcesPrint();
  if (stampHolds(stamp, wanted)) return undefined;
  rmSync(standalone, { recursive: true, force: true });
  const args = [packageScript('next/dist/bin/next'), 'build'];
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  await mustRun('next build', process.execPath, args, { cwd: checkout, env, onStart });
  if (!existsSync(siteServer)) {
    throw new PlainError(`next build left no ${siteServer}: next.config.js has to say output: 'standalone'.`);
  }
  addStaticFiles();
  writeStamp(stamp, wanted);
  return 'Built the site';
}
