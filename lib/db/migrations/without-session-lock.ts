import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';

/** The number under which Prisma's schema engine locks a database, as `prisma migrate deploy` does anywhere. */
export const ENGINE_LOCK = 72707369;

const takesLock = new RegExp(`^SELECT pg_advisory_lock\\(${ENGINE_LOCK}\\)`);

/**
 * The adapter for an engine whose lock the caller holds already. The engine would take it for the session, where PgBouncer
 * leaves it behind at a connection that others are given, and the next migration waits for it in vain.
 */
export function withoutSessionLock(
  factory: SqlMigrationAwareDriverAdapterFactory,
): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connectToShadowDb: () => factory.connectToShadowDb(),
    connect: async () => {
      const adapter = await factory.connect();
      const run = adapter.executeRaw.bind(adapter);
      adapter.executeRaw = async (query) => (takesLock.test(query.sql) ? 0 : run(query));
      return adapter;
    },
  };
}
