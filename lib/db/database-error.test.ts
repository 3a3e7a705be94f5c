import { describe, expect, it } from 'vitest';
import { isConflict, isUnavailable, namedError } from './database-error';
import { DatabaseUnavailable } from './database-unavailable';

const known = (code: string, cause: Record<string, string>) =>
  Object.assign(new TypeError('a known request error'), { code, meta: { driverAdapterError: { cause } } });

describe('which errors mean that the database is down', () => {
  it.each([
    ['refused', known('P1001', { kind: 'DatabaseNotReachable' })],
    ['refused, on a raw statement', known('P2010', { kind: 'DatabaseNotReachable' })],
    ['stopped under a statement', known('P2010', { kind: 'postgres', originalCode: '57P01' })],
    ['starting up', known('P2010', { kind: 'postgres', originalCode: '57P03' })],
    ['out of connections', known('P2037', { kind: 'TooManyConnections', originalCode: '53300' })],
    ['a socket that broke', Object.assign(new Error('Connection terminated unexpectedly'), { clientVersion: '7' })],
    ['no transaction could begin', Object.assign(new TypeError('x'), { code: 'P2028' })],
  ])('%s does', (_, error) => {
    expect(isUnavailable(error)).toBe(true);
    expect(namedError(error)).toBeInstanceOf(DatabaseUnavailable);
    expect(namedError(error)).toHaveProperty('cause', error);
  });

  it.each([
    ['a table that is not there', known('P2010', { kind: 'TableDoesNotExist', originalCode: '42P01' })],
    ['a statement that took too long', known('P2010', { kind: 'postgres', originalCode: '57014' })],
    ['a mistake of ours', new TypeError('x is not a function')],
    ['what is no error at all', 'DatabaseNotReachable'],
  ])('%s does not, and stays what it is', (_, error) => {
    expect(isUnavailable(error)).toBe(false);
    expect(namedError(error)).toBe(error);
  });
});

describe('which errors are worth a second try', () => {
  it('a unique constraint and a deadlock are', () => {
    expect(isConflict(known('P2002', { kind: 'UniqueConstraintViolation', originalCode: '23505' }))).toBe(true);
    expect(isConflict(known('P2010', { kind: 'postgres', originalCode: '40P01' }))).toBe(true);
  });

  it('a missing table is not', () => {
    expect(isConflict(known('P2010', { kind: 'TableDoesNotExist', originalCode: '42P01' }))).toBe(false);
  });
});
