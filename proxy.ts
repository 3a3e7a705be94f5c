import createMiddleware from 'next-intl/middleware';
import { NextRequest, NextResponse } from 'next/server';

import { routing } from './app/_i18n/routing';
import { splitLocale } from './app/_view/address';
import { ADDRESS_HEADER } from './app/_view/request-headers';
import { contentSecurityPolicy, SECURITY_HEADERS, STRICT_TRANSPORT } from './app/_view/security-headers';
import { readiness } from './lib/queries/readiness';

const routeByLocale = createMiddleware(routing);

/** The page that says that the records are out of reach; with its true status, so that machines understand it too. */
function unavailable(request: NextRequest): NextResponse {
  const { locale } = splitLocale(request.nextUrl.pathname);
  const page = new URL(`/${locale}/unavailable`, request.url);
  const { headers } = request;
  return NextResponse.rewrite(page, { status: 503, headers: { 'Retry-After': '10' }, request: { headers } });
}

/**
 * Runs before every page: asks the database whether it is there, since a page that has begun to stream can no longer
 * change its status; chooses the language by the address; and sets the security headers.
 */
export async function proxy(incoming: NextRequest): Promise<NextResponse> {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');
  const { pathname, search, protocol } = incoming.nextUrl;
  const headers = new Headers(incoming.headers);
  headers.set(ADDRESS_HEADER, pathname + search);
  headers.set('Content-Security-Policy', policy);
  const request = new NextRequest(incoming, { headers });

  const { database } = await readiness();
  const response = database === 'down' ? unavailable(request) : routeByLocale(request);

  response.headers.set('Content-Security-Policy', policy);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
  const secure = protocol === 'https:' || incoming.headers.get('x-forwarded-proto') === 'https';
  if (secure) response.headers.set('Strict-Transport-Security', STRICT_TRANSPORT);
  return response;
}

export const config = {
  matcher: ['/((?!_next/|healthz$|readyz$|theme$|icon\\.svg$|favicon\\.ico$).*)'],
};
