import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { inCheckout } from '../run/checkout.mjs';
import { PlainError, tellingLines } from '../run/plain-error.mjs';
import { goOn, whenStopping } from '../run/stopping.mjs';

/**
 * The site as it runs. `ended` tells how it came to its end, with its last words.
 *
 * @typedef {{ ended: Promise<string>, output: () => string, stop: () => Promise<void>, pid: number | undefined }} RunningSite
 */

const kept = 20_000;

/**
 * @param {{ port: number, host: string, databaseUrl: string, env?: Record<string, string | undefined> }} options
 */
function spawnSite({ port, host, databaseUrl, env }) {
  return fork(inCheckout('tools', 'serve-site.mjs'), {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      ...env,
      PORT: String(port),
      HOSTNAME: host,
      DATABASE_URL: databaseUrl,
    },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

/**
 * Starts the built site. Its warnings and errors go on to this process's standard error.
 *
 * @param {{ port: number, host: string, databaseUrl: string, env?: Record<string, string | undefined>, quiet?: boolean }} options
 * @returns {RunningSite}
 * @example const site = startSite({ port: 3000, host: '0.0.0.0', databaseUrl }); await siteReady(site, 3000);
 */
export function startSite(options) {
  goOn();
  const child = spawnSite(options);
  let output = '';
  const keep = (/** @type {string} */ text) => (output = (output + text).slice(-kept));
  child.stdout?.setEncoding('utf8').on('data', keep);
  child.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    keep(text);
    if (!options.quiet) process.stderr.write(text);
  });
  const exited = once(child, 'exit');
  const stop = async () => {
    forget();
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    const patience = setTimeout(() => child.kill('SIGKILL'), 3000);
    await exited;
    clearTimeout(patience);
  };
  const forget = whenStopping(stop);
  return { ended: exited.then(() => tellingLines(output, 15)), output: () => output, stop, pid: child.pid };
}

/** @param {string} url */
async function answer(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
    return { ok: response.ok, words: await response.text() };
  } catch {
    return { ok: false, words: 'it does not answer' };
  }
}

/**
 * Waits until the site says that it and its database are ready. Rejects with a PlainError when it ends instead or stays
 * unready for a minute.
 *
 * @param {RunningSite} site
 * @param {{ port: number, host: string }} where
 * @returns {Promise<void>}
 */
export async function siteReady(site, { port, host }) {
  const address = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  const lastWords = { text: '', ended: false };
  void site.ended.then((text) => Object.assign(lastWords, { text, ended: true }));
  let words = '';
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(50)) {
    if (lastWords.ended) throw new PlainError(`The site did not start.\n${lastWords.text}`);
    const found = await answer(`http://${address}:${port}/readyz`);
    if (found.ok) return;
    words = found.words;
  }
  throw new PlainError(`The site is not ready after a minute: ${words.slice(0, 300)}`);
}
