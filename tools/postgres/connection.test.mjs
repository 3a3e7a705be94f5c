import { describe, expect, it } from 'vitest';
import { connectionProblem, publicAddress, withConnection } from './connection.mjs';

describe('why a database cannot be used', () => {
  it('is said in words when nobody listens', async () => {
    const problem = await withConnection('postgresql://u:p@127.0.0.1:1/d', async () => undefined).catch(
      connectionProblem,
    );
    expect(problem).toBe('nobody listens there');
  });

  it('is said in words when several addresses were tried', () => {
    const refused = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    expect(connectionProblem(new AggregateError([refused]))).toBe('nobody listens there');
  });

  it('is what the server says otherwise', () => {
    expect(connectionProblem(new Error('too many clients'))).toBe('too many clients');
  });
});

it('prints an address without user and password', () => {
  expect(publicAddress('postgresql://u:secret@db:5433/news')).toBe('db:5433/news');
  expect(publicAddress('postgresql://u:secret@db/news')).toBe('db:5432/news');
});
