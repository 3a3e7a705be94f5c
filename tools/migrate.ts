import { applyMigrations } from '../lib/db/migrations/apply-migrations';
import { dropEverything } from '../lib/db/migrations/drop-everything';
import { describeRefusal } from '../lib/db/migrations/refusal';
import { connectionProblem } from './postgres/connection.mjs';
import { inCheckout } from './run/checkout.mjs';

const folder = inCheckout('prisma', 'migrations');
const schema = inCheckout('prisma', 'schema.prisma');

const usage = `npm run db:migrate            apply the migrations that are pending, and fill what they left empty
npm run db:reset [-- --yes]   drop everything in the database and apply them all; --yes for a database of your own
npm run db:new -- NAME        write the migration that leads to prisma/schema.prisma
npm run db:drift              fail when the migrations do not lead to prisma/schema.prisma`;

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

async function apply(databaseUrl: string, isQuiet = false): Promise<void> {
  const result = await applyMigrations({ databaseUrl, folder });
  if (result.outcome === 'refused') return fail(describeRefusal(result.because));
  const { fillFinding } = await import('../lib/db/fill-finding');
  await fillFinding();
  const { fillTally } = await import('../lib/db/fill-tally');
  await fillTally();
  if (!isQuiet) console.log(result.names.length === 0 ? 'Nothing to apply.' : `Applied ${result.names.join(', ')}.`);
}

async function reset(databaseUrl: string, isSure: boolean): Promise<void> {
  if (!isSure) return fail('This drops everything in the database of DATABASE_URL: say "npm run db:reset -- --yes".');
  await dropEverything(databaseUrl);
  await apply(databaseUrl);
}

async function write(name: string): Promise<void> {
  const { newMigration } = await import('../lib/db/migrations/new-migration');
  const result = await newMigration({ folder, schema, name, now: new Date() });
  if (result.outcome === 'no-name') return fail('The migration needs a name in Latin letters: npm run db:new -- NAME');
  console.log(
    result.outcome === 'written' ? `${result.path}\n\n${result.sql}` : 'The migrations lead to the schema as it is.',
  );
}

async function drift(): Promise<void> {
  const { schemaDifference } = await import('../lib/db/migrations/schema-difference');
  const sql = await schemaDifference({ folder, schema });
  if (sql === '') console.log('The migrations lead to the schema.');
  else fail(`The migrations do not lead to the schema; this is missing (npm run db:new -- NAME):\n${sql}`);
}

async function run([command, ...rest]: string[]): Promise<void> {
  const url = process.env.DATABASE_URL ?? '';
  if (command === 'apply') return apply(url, rest.includes('--quiet'));
  if (command === 'reset') return reset(url, rest.includes('--yes') || process.env.GONGSHI_EMBEDDED === '1');
  if (command === 'new') return write(rest.join(' '));
  if (command === 'drift') return drift();
  fail(usage);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  fail(connectionProblem(error));
}

// the engine leaves a timer of ten seconds running; nothing is under way any more
process.exit();
