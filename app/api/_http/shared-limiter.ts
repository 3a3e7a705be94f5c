import { createClient } from '@redis/client';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';

/** Milliseconds. A caller does not wait longer for being counted together with the requests to other processes. */
const ANSWER_WITHIN = 200;
const RECONNECT_AFTER = 1_000;

interface Quota {
  /** requests */
  readonly points: number;
  /** in so many seconds */
  readonly duration: number;
}

/** Counts a request of a caller: what is left, or a rejection with what is left when it was one too many. */
type Count = (caller: string) => Promise<RateLimiterRes>;

/**
 * Counts the requests of callers: in this process, or in the redis at `address`, where all processes count together. While
 * redis is away each process counts by itself.
 * Example: `await limiter({ points: 600, duration: 60 }, 'redis://127.0.0.1:6379')('192.0.2.1')`.
 */
export function limiter(quota: Quota, address: string | undefined): Count {
  const own = new RateLimiterMemory(quota);
  if (address === undefined || address === '') return (caller) => own.consume(caller);
  const shared = sharedLimiter(quota, address);
  return async (caller) => {
    try {
      return await within(ANSWER_WITHIN, shared.consume(caller));
    } catch (refused) {
      if (refused instanceof RateLimiterRes) throw refused;
      return own.consume(caller);
    }
  };
}

function sharedLimiter(quota: Quota, url: string): RateLimiterAbstract {
  const client = createClient({
    url,
    // a request that cannot be counted there now is counted here
    disableOfflineQueue: true,
    socket: { connectTimeout: RECONNECT_AFTER, reconnectStrategy: RECONNECT_AFTER },
  });
  client.on('error', () => undefined);
  void client.connect().catch(() => undefined);
  return new RateLimiterRedis({ ...quota, storeClient: client, useRedisPackage: true, keyPrefix: 'gongshi:requests' });
}

async function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('redis does not answer')), milliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
