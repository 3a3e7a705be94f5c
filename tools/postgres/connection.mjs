import pg from 'pg';
import { errorCode } from '../run/plain-error.mjs';

/**
 * Opens a connection, does the work and closes it.
 *
 * @template Answer
 * @param {string} url
 * @param {(client: pg.Client) => Promise<Answer>} work
 * @returns {Promise<Answer>}
 * @example await withConnection(url, (client) => client.query('select 1'))
 */
export async function withConnection(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

const reasons = new Map([
  ['ECONNREFUSED', 'nobody listens there'],
  ['ENOTFOUND', 'the host is not known'],
  ['EAI_AGAIN', 'the host is not known'],
  ['ETIMEDOUT', 'there was no answer'],
  ['EHOSTUNREACH', 'the host cannot be reached'],
  ['28P01', 'the password or the user is wrong'],
  ['28000', 'the user is not let in'],
  ['3D000', 'there is no such database'],
]);

/**
 * Why a connection failed, in words; without the password.
 *
 * @param {unknown} error
 * @returns {string}
 * @example connectionProblem(refused) // 'nobody listens there'
 */
export function connectionProblem(error) {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const code = errorCode(error) ?? errorCode(first);
  const message = first instanceof Error ? first.message : String(first);
  return (code && reasons.get(code)) || (/timeout/.test(message) ? 'there was no answer' : message);
}

/**
 * An address as it may be printed.
 *
 * @param {string} url
 * @returns {string} host, port and database
 * @example publicAddress('postgresql://u:secret@db:5433/news') // 'db:5433/news'
 */
export function publicAddress(url) {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname || 'localhost'}:${port || '5432'}${pathname}`;
}
