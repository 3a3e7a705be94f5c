import { RateLimiterRes } from 'rate-limiter-flexible';

import { limiter } from './shared-limiter';

/** Ten requests a second for a whole minute: enough to read a register of a million nominees in an afternoon. */
const QUOTA = 600;
const SECONDS = 60;
const POLICY = `"reading";q=${QUOTA};w=${SECONDS}`;

let count: ReturnType<typeof limiter> | undefined;

/** What is left to a caller, as headers, and whether this request was one too many. */
export interface Allowance {
  readonly exceeded: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Counts a request of a caller. Headers as draft-ietf-httpapi-ratelimit-headers-11 has them.
 * Example: the first request of a caller leaves `RateLimit: "reading";r=599;t=60`.
 */
export async function countRequest(caller: string): Promise<Allowance> {
  const { remaining, milliseconds, exceeded } = await consume(caller);
  const seconds = Math.ceil(milliseconds / 1000);
  const headers = { 'RateLimit-Policy': POLICY, RateLimit: `"reading";r=${remaining};t=${seconds}` };
  return { exceeded, headers: exceeded ? { ...headers, 'Retry-After': String(Math.max(1, seconds)) } : headers };
}

async function consume(caller: string) {
  try {
    // made at the first request, so that building the site asks for no redis
    count ??= limiter({ points: QUOTA, duration: SECONDS }, process.env.CACHE_URL);
    const { remainingPoints, msBeforeNext } = await count(caller);
    return { exceeded: false, remaining: remainingPoints, milliseconds: msBeforeNext };
  } catch (refused) {
    // the package rejects with what is left when nothing is; anything else is a bug
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return { exceeded: true, remaining: 0, milliseconds: refused.msBeforeNext };
  }
}
