import { z } from 'zod';

function addressIn(setting: string) {
  return z.url({
    protocol: /^postgres(ql)?$/,
    error: `${setting} must be an address such as postgresql://user@host:5432/name`,
  });
}

/** What the database needs to know of the environment. */
const environment = z.object({
  DATABASE_URL: addressIn('DATABASE_URL').describe('where the records are kept'),
});
const readers = z.array(addressIn('each address of DATABASE_REPLICA_URLS'));

/** A setting is missing or wrong; the message names it. Nothing can go on until somebody changes it. */
export class InvalidSetting extends Error {
  override readonly name = 'InvalidSetting';
}

/**
 * The address of the database. Throws `InvalidSetting` when it is missing or no PostgreSQL address.
 * Example: `databaseUrl({ DATABASE_URL: 'postgresql://me@127.0.0.1:5432/gongshi' })`.
 */
export function databaseUrl(env: Readonly<Record<string, string | undefined>>): string {
  const result = environment.safeParse(env);
  if (result.success) return result.data.DATABASE_URL;
  throw invalid(result.error);
}

function invalid({ issues }: z.ZodError): InvalidSetting {
  return new InvalidSetting(issues.map((issue) => issue.message).join('; '));
}

/**
 * The addresses of the replicas that readers may be served from, separated by commas or spaces; none when it is not set. Throws
 * `InvalidSetting` for one that is no PostgreSQL address.
 * Example: `replicaUrls({ DATABASE_REPLICA_URLS: 'postgresql://me@b/gongshi, postgresql://me@c/gongshi' })`.
 */
export function replicaUrls(env: Readonly<Record<string, string | undefined>>): string[] {
  const words = (env.DATABASE_REPLICA_URLS ?? '').split(/[\s,]+/);
  const result = readers.safeParse(words.filter((word) => word !== ''));
  if (result.success) return result.data;
  throw invalid(result.error);
}
