import { PlainError } from './plain-error.mjs';

/**
 * What the environment may say to the start scripts. `databaseUrl` is undefined when the embedded server is to be used.
 *
 * @typedef {{ port: number, host: string, databaseUrl: string | undefined, dataFolder: string | undefined }} Settings
 */

const nodeFloor = [20, 19];

/**
 * Objects to a Node that is too old for the packages.
 *
 * @param {string} version such as 20.19.0
 */
export function checkNodeVersion(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [floorMajor = 0, floorMinor = 0] = nodeFloor;
  if (major > floorMajor || (major === floorMajor && minor >= floorMinor)) return;
  throw new PlainError(`Node ${nodeFloor.join('.')} or newer is needed; this is Node ${version}.`);
}

/** @param {string | undefined} value */
function readPort(value) {
  if (value === undefined || value === '') return 3000;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (port < 1 || port > 65_535) throw new PlainError(`PORT is a number from 1 to 65535, not "${value}".`);
  return port;
}

/** @param {string} value @param {string} [name] of the variable */
function checkDatabaseUrl(value, name = 'DATABASE_URL') {
  const form = `${name} has the form postgresql://user:password@host:5432/database`;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url) throw new PlainError(`${form}; the value given is no address.`);
  if (!['postgresql:', 'postgres:'].includes(url.protocol)) {
    throw new PlainError(`${form}; the value given begins with ${url.protocol}//.`);
  }
  if (url.pathname.length < 2) throw new PlainError(`${form}; the value given names no database.`);
}

/** @param {string | undefined} value */
function readDatabaseUrl(value) {
  if (value === undefined || value === '') return undefined;
  checkDatabaseUrl(value);
  return value;
}

/** @param {string | undefined} value several addresses @param {string | undefined} primary */
function checkReplicas(value, primary) {
  const urls = (value ?? '').split(/[\s,]+/).filter((url) => url !== '');
  if (urls.length > 0 && !primary) {
    throw new PlainError('DATABASE_REPLICA_URLS needs DATABASE_URL: the address of the server that they follow.');
  }
  for (const url of urls) checkDatabaseUrl(url, 'Each address of DATABASE_REPLICA_URLS');
}

/** @param {string | undefined} value */
function checkCacheUrl(value) {
  if (!value || (URL.canParse(value) && /^rediss?:$/.test(new URL(value).protocol))) return;
  throw new PlainError('CACHE_URL has the form redis://host:6379; the value given has not.');
}

/** @param {string | undefined} value */
function checkCorrectionsEmail(value) {
  if (!value || /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(value)) return;
  throw new PlainError(`CORRECTIONS_EMAIL is a mail address such as errors@example.org, not "${value}".`);
}

/**
 * Reads the settings from the environment. Throws a PlainError that names the variable with the wrong value; a password
 * is never part of the message.
 *
 * @param {Record<string, string | undefined>} env
 * @returns {Settings}
 * @example readSettings({ PORT: '8080' }) // { port: 8080, host: '0.0.0.0', databaseUrl: undefined, dataFolder: undefined }
 */
export function readSettings(env) {
  checkCorrectionsEmail(env.CORRECTIONS_EMAIL);
  checkReplicas(env.DATABASE_REPLICA_URLS, env.DATABASE_URL);
  checkCacheUrl(env.CACHE_URL);
  return {
    port: readPort(env.PORT),
    host: env.HOST || '0.0.0.0',
    databaseUrl: readDatabaseUrl(env.DATABASE_URL),
    dataFolder: env.GONGSHI_DATA || undefined,
  };
}
