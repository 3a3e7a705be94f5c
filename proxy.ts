import createMiddleware from 'next-intl/middleware';
import { NextRequest, NextResponse } from 'next/server';

import { exportAt } from './app/_feeds/endings';
import { type KeptAnswer, keptPage } from './app/_kept/kept-page';
import { blanksOfMaking } from './app/_kept/make-page';
import type { Blanks } from './app/_kept/page-to-fill';
import { routing } from './app/_i18n/routing';
import { splitLocale } from './app/_view/address';
import { problem } from './app/api/_http/problem';
import { pageExists } from './app/_view/page-exists';
import { ADDRESS_HEADER, NOW_HEADER } from './app/_view/request-headers';
import { contentSecurityPolicy, SECURITY_HEADERS, STRICT_TRANSPORT } from './app/_view/security-headers';
import { databaseIsUp } from './lib/queries/readiness';

const routeByLocale = createMiddleware(routing);

/** A page of the site's own in place of the one that was asked for, with its true status, so that machines understand it. */
function instead(request: NextRequest, page: 'unavailable' | 'missing', init: ResponseInit): NextResponse {
  const { locale } = splitLocale(request.nextUrl.pathname);
  const { headers } = request;
  return NextResponse.rewrite(new URL(`/${locale}/${page}`, request.url), { ...init, request: { headers } });
}

/** A page in another format is made by a route of its own, which asks the database itself: once, where nothing is new. */
function asExport(request: NextRequest): NextResponse {
  const { headers } = request;
  return NextResponse.rewrite(new URL('/exports', request.url), { request: { headers } });
}

function unavailable(request: NextRequest): NextResponse {
  return instead(request, 'unavailable', { status: 503, headers: { 'Retry-After': '10' } });
}

async function respond(request: NextRequest): Promise<NextResponse> {
  if (exportAt(splitLocale(request.nextUrl.pathname).path) !== null) return asExport(request);
  if (!(await databaseIsUp())) return unavailable(request);
  const { pathname } = request.nextUrl;
  // next-intl leads from /zh/… to the address without it
  const exists = /^\/zh(\/|$)/.test(pathname) || (await pageExists(splitLocale(pathname).path));
  return exists ? routeByLocale(request) : instead(request, 'missing', { status: 404 });
}

/**
 * A page that may be sent to others as well is made once for them all: by asking this process, whose request has blanks of its
 * own and is not remembered.
 */
async function respondOrRemember(request: NextRequest, blanks: Blanks, isMaking: boolean): Promise<KeptAnswer> {
  const page = isMaking ? null : await keptPage(request, blanks);
  if (page !== 'down' && page !== null) return page;
  return { answer: page === 'down' ? unavailable(request) : await respond(request), nonce: blanks.nonce };
}

/** The API answers for itself, but Next.js can make no route of an address whose escapes are broken. */
function beforeApi(pathname: string): Response {
  try {
    decodeURIComponent(pathname);
    return NextResponse.next();
  } catch {
    return problem('not-found', { detail: 'The address is not well formed.' });
  }
}

function newNonce(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
}

/**
 * Runs before every page: asks the database whether it is there and has what is asked for, since a page that has begun to
 * stream can no longer change its status; chooses the language by the address; and sets the security headers.
 */
export async function proxy(incoming: NextRequest): Promise<Response> {
  if (/^\/api\/v1(\/|$)/.test(incoming.nextUrl.pathname)) return beforeApi(incoming.nextUrl.pathname);
  const making = blanksOfMaking(incoming.headers);
  const blanks = making ?? { nonce: newNonce(), now: Date.now() };
  const policyOf = (nonce: string) => contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');
  const { pathname, search, protocol } = incoming.nextUrl;
  const headers = new Headers(incoming.headers);
  headers.set(ADDRESS_HEADER, pathname + search);
  headers.set(NOW_HEADER, String(blanks.now));
  headers.set('Content-Security-Policy', policyOf(blanks.nonce));
  const request = new NextRequest(incoming, { headers });

  const { answer: response, nonce } = await respondOrRemember(request, blanks, making !== null);

  response.headers.set('Content-Security-Policy', policyOf(nonce));
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
  const secure = protocol === 'https:' || incoming.headers.get('x-forwarded-proto') === 'https';
  if (secure) response.headers.set('Strict-Transport-Security', STRICT_TRANSPORT);
  return response;
}

export const config = {
  matcher: [
    '/((?!_next/|sitemap\\.xml$|sitemaps/|robots\\.txt$|healthz$|readyz$|theme$|suggest$|icon\\.svg$|favicon\\.ico$).*)',
  ],
};
