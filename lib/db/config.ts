import { z } from 'zod';

/** What the database needs to know of the environment. */
const environment = z.object({
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'DATABASE_URL must be an address such as postgresql://user@host:5432/name',
    })
    .describe('where the records are kept'),
});

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
  throw new InvalidSetting(result.error.issues.map((issue) => issue.message).join('; '));
}
