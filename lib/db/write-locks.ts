import type { Transaction } from './client';

/**
 * The number under which PostgreSQL locks what a SHA-256 names: its first 64 bits, signed.
 * Example: `lockKey('ff'.repeat(32))` is `-1n`.
 */
export function lockKey(sha256: string): bigint {
  return BigInt.asIntN(64, BigInt(`0x${sha256.slice(0, 16)}`));
}

/**
 * Waits until nobody else writes what the hashes name, and keeps others waiting until the transaction ends. Always in
 * the same order, so that two documents with the same notices never wait for each other.
 */
export async function lockForWriting(tx: Transaction, hashes: readonly string[]): Promise<void> {
  const keys = [...new Set(hashes.map(lockKey))].sort((a, b) => (a < b ? -1 : 1));
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(key) FROM unnest(${keys}::bigint[]) AS key`;
}
