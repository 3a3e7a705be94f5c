import { defineConfig } from 'vitest/config';

/** Tests against a real PostgreSQL: they need DATABASE_URL of a server on which they may make a database of their own. */
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['lib/**/*.db.test.ts', 'app/**/*.db.test.ts', 'bench/**/*.db.test.ts'],
    globalSetup: ['lib/db/testing/own-database.ts'],
    // all files share the one database, and each begins by emptying it
    fileParallelism: false,
    // and one client of it: loading the modules anew for each file took more than half of the time
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
