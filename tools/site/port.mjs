import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode, PlainError } from '../run/plain-error.mjs';

/**
 * Listens for a moment, to see whether one can.
 *
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>} the system's code of what prevents it
 */
function listenProblem(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(errorCode(error) ?? 'unknown'));
    server.listen({ port, host }, () => server.close(() => resolve(undefined)));
  });
}

/** @param {number} port @param {string} host @param {string} problem */
function explain(port, host, problem) {
  if (problem === 'EADDRINUSE')
    return `Port ${port} is taken: stop what listens there, or choose another with PORT=${port === 65_535 ? port - 1 : port + 1}.`;
  if (problem === 'EACCES')
    return `Port ${port} is kept for the system's own services: choose one above 1023 with PORT.`;
  if (problem === 'EADDRNOTAVAIL' || problem === 'ENOTFOUND') return `HOST=${host} is no address of this machine.`;
  return `Nobody can listen on ${host}, port ${port} (${problem}).`;
}

/**
 * Rejects with a PlainError when the site could not listen there. A port that is given up within the patience counts as
 * free: a start that was killed needs a moment to go.
 *
 * @param {{ port: number, host: string, patience?: number }} options patience in milliseconds
 * @returns {Promise<void>}
 * @example await checkPort({ port: 3000, host: '0.0.0.0' })
 */
export async function checkPort({ port, host, patience = 2500 }) {
  for (const end = Date.now() + patience; ; await sleep(100)) {
    const problem = await listenProblem(port, host);
    if (!problem) return;
    if (problem !== 'EADDRINUSE' || Date.now() > end) throw new PlainError(explain(port, host, problem));
  }
}
