import type { MigrationOutcome } from './apply-migrations';

type Refusal = Extract<MigrationOutcome, { outcome: 'refused' }>['because'];

/**
 * Why nothing was applied, and what to do about it.
 *
 * @example describeRefusal({ state: 'ahead', name: '3_later' }) // 'The database knows the migration 3_later, …'
 */
export function describeRefusal(because: Refusal): string {
  switch (because.state) {
    case 'failed':
      return `The migration ${because.name} began in this database and did not end. Repair what it left, then mark it with "prisma migrate resolve".`;
    case 'edited':
      return `The migration ${because.name} was changed after this database had applied it. Restore its file, or empty the database with "npm run db:reset".`;
    case 'ahead':
      return `The database knows the migration ${because.name}, which this version does not: it belongs to a newer version, or to another product.`;
  }
}
