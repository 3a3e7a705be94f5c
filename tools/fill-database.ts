import { applyMigrations } from '../lib/db/migrations/apply-migrations';
import { describeRefusal } from '../lib/db/migrations/refusal';
import { inCheckout } from './run/checkout.mjs';

/** Both in one process, since loading TypeScript takes longer than finding that there is nothing to do. */
const databaseUrl = process.env.DATABASE_URL ?? '';
const migrated = await applyMigrations({ databaseUrl, folder: inCheckout('prisma', 'migrations') });
if (migrated.outcome === 'refused') {
  console.error(describeRefusal(migrated.because));
  process.exit(1);
}
const { fillFinding } = await import('../lib/db/fill-finding');
await fillFinding();
const { fillTally } = await import('../lib/db/fill-tally');
await fillTally();
const { recountWindows } = await import('../lib/ingest/recount-windows');
await recountWindows(new Date());
await import('../prisma/seed');

// connections and a timer of the migration engine would keep the process for some seconds
process.exit();
