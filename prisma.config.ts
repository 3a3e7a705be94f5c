import { defineConfig } from 'prisma/config';

/** `prisma generate` needs no database; commands that do need one are given DATABASE_URL. */
const placeholder = 'postgresql://nobody@127.0.0.1:1/none';

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations', seed: 'tsx prisma/seed.ts' },
  datasource: { url: process.env.DATABASE_URL ?? placeholder },
});
