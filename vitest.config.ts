import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    // a module holds nothing that a test could spoil for the next; loading them anew for each file took half of the time
    isolate: false,
    exclude: [...configDefaults.exclude, '{lib,app,bench}/**/*.db.test.ts'],
    include: [
      'lib/**/*.test.ts',
      'app/**/*.test.{ts,tsx}',
      'tools/**/*.test.{ts,mjs}',
      'prisma/**/*.test.ts',
      'bench/**/*.test.ts',
    ],
    testTimeout: 20_000,
  },
});
