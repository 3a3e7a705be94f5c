import { z } from 'zod';
import { DatabaseUnavailable } from './database-unavailable';

/** What Prisma's driver adapter says of an error: a kind of its own, and PostgreSQL's code where there is one. */
const driverError = z.object({
  meta: z.object({
    driverAdapterError: z.object({ cause: z.object({ kind: z.string(), originalCode: z.string().optional() }) }),
  }),
});
const prismaError = z.object({ code: z.string() });

/** Kinds of @prisma/driver-adapter-utils (its `MappedError`) in which no statement was answered. */
const UNAVAILABLE_KINDS = new Set([
  'DatabaseNotReachable',
  'DatabaseDoesNotExist',
  'DatabaseAccessDenied',
  'AuthenticationFailed',
  'ConnectionClosed',
  'SocketTimeout',
  'TlsConnectionError',
  'TooManyConnections',
]);

/** Classes and codes of PostgreSQL (appendix A of its manual): connection lost, shutting down, starting up, no room. */
const UNAVAILABLE_CODES = /^(08...|57P0[1-5]|53...)$/;

/** Prisma's own codes (its error reference): no connection came free, no transaction could begin. */
const UNAVAILABLE_PRISMA_CODES = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028']);

/** The same row was written by somebody else in between: a unique constraint, a write conflict, a deadlock. */
const CONFLICT_PRISMA_CODES = new Set(['P2002', 'P2034']);
const CONFLICT_CODES = new Set(['23505', '40001', '40P01']);

function causeOf(error: unknown): { kind: string; originalCode?: string | undefined } | null {
  return driverError.safeParse(error).data?.meta.driverAdapterError.cause ?? null;
}

function prismaCodeOf(error: unknown): string {
  return prismaError.safeParse(error).data?.code ?? '';
}

/** A connection that breaks reaches us as the driver's bare `Error`, which has neither class nor code; Prisma's own have both. */
function isBareError(error: unknown): boolean {
  return error instanceof Error && Object.getPrototypeOf(error) === Error.prototype;
}

/**
 * Whether an error of the client means that the database did not answer, rather than that the question was wrong.
 * Example: `isUnavailable(error)` holds while PostgreSQL restarts.
 */
export function isUnavailable(error: unknown): boolean {
  const cause = causeOf(error);
  if (cause && UNAVAILABLE_KINDS.has(cause.kind)) return true;
  if (cause?.originalCode && UNAVAILABLE_CODES.test(cause.originalCode)) return true;
  return UNAVAILABLE_PRISMA_CODES.has(prismaCodeOf(error)) || isBareError(error);
}

/** Whether the same work, done again, will find what somebody else wrote in between. */
export function isConflict(error: unknown): boolean {
  return CONFLICT_PRISMA_CODES.has(prismaCodeOf(error)) || CONFLICT_CODES.has(causeOf(error)?.originalCode ?? '');
}

/** The error to throw on: `DatabaseUnavailable` with its cause, or the error as it is. */
export function namedError(error: unknown): unknown {
  return isUnavailable(error) ? new DatabaseUnavailable('the database does not answer', { cause: error }) : error;
}
