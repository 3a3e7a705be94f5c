import { isIPv6 } from 'node:net';
import { z } from 'zod';

/** Set by the process that serves the site on each request, whatever a client sent: the address of the other end. */
const PEER_HEADER = 'x-gongshi-peer';

const trustedProxies = z.coerce.number().int().min(0).max(10).catch(0);

/**
 * Whose requests are counted together: the address at the other end, or, behind `GONGSHI_TRUSTED_PROXIES` proxies of one's
 * own, what the outermost of them wrote into X-Forwarded-For. A whole /64 of IPv6 is one caller.
 * Example: with one proxy, `X-Forwarded-For: 6.6.6.6, 192.0.2.7` is 192.0.2.7; the rest the caller may have written.
 */
export function callerAddress(headers: Headers, env: Readonly<Record<string, string | undefined>>): string {
  const proxies = trustedProxies.parse(env.GONGSHI_TRUSTED_PROXIES ?? 0);
  const forwarded = (headers.get('x-forwarded-for') ?? '').split(',').map((address) => address.trim());
  const address = proxies > 0 ? forwarded.at(-proxies) : headers.get(PEER_HEADER);
  return oneCaller(address || 'unknown');
}

function oneCaller(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain.slice(0, 64);
  const [head = '', tail] = plain.split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const zeros =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...zeros, ...after]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':');
}
