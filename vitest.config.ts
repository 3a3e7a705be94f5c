import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['lib/**/*.test.ts', 'app/**/*.test.{ts,tsx}', 'tools/**/*.test.{ts,mjs}', 'prisma/**/*.test.ts'],
    testTimeout: 20_000,
  },
});
