import { type NextRequest, NextResponse } from 'next/server';

import { exportAt } from '@/app/_feeds/endings';
import { beijingDay } from '@/app/_format/beijing-day';
import { splitLocale } from '@/app/_view/address';
import { THEME_COOKIE } from '@/app/_view/request-headers';
import { parseOn } from '@/lib/queries/on-day';
import { versionIfUp } from '@/lib/queries/readiness';
import { beijingMinute } from '@/lib/queries/register-version';

import { filledPage, takesGzip } from './filled-page';
import { makePage, type PageAsked } from './make-page';
import type { Blanks, PageToFill } from './page-to-fill';
import { pageStore } from './page-store';

const MOST_BYTES = 64 * 1024 * 1024;
const LONGEST_ADDRESS = 2_000;

const kept = pageStore<PageToFill>(MOST_BYTES);
const beingMade = new Map<string, Promise<PageToFill>>();

/** A page, and the nonce that its policy has to name. */
export interface KeptAnswer {
  readonly answer: NextResponse;
  readonly nonce: string;
}

/**
 * The answer to a reader who asks for a whole page: one that was made for another reader of the same address, theme and
 * minute (and day, since a page that is shown for another day says on which it is cited) while the register said the same, or one that is made now, once for all who wait for it. The minute is part of it
 * because everything on a page that the clock changes changes at a whole minute. `down` when the database is, null for
 * what is no page, or elsewhere, and where this process cannot reach itself.
 */
export async function keptPage(request: NextRequest, blanks: Blanks): Promise<KeptAnswer | 'down' | null> {
  if (!asksForPage(request)) return null;
  const { now } = parseOn(request.nextUrl.searchParams.get('on') ?? undefined, new Date(blanks.now));
  const version = await versionIfUp(now);
  if (version === null) return 'down';
  const asked = askedBy(request);
  const key = JSON.stringify([version, beijingMinute(now), beijingDay(new Date(blanks.now)), asked]);
  const page = kept.get(key) ?? (await madeOrNull(key, () => makePage(ownOrigin(request), asked, blanks)));
  if (page === null || (page.status >= 300 && page.status < 400)) return null;
  const { nonce, body, packed } = filledPage(page, blanks);
  const gzipped = takesPacked(request);
  const { status, headers } = page;
  const answer = new NextResponse(gzipped ? await packed() : body, { status, headers });
  if (!/accept-encoding/i.test(answer.headers.get('Vary') ?? '')) answer.headers.append('Vary', 'Accept-Encoding');
  if (gzipped) answer.headers.set('x-gongshi-packed', 'gzip');
  return { answer, nonce };
}

/** Whether the reader takes gzip, and the server passes on what is packed (`tools/serve-site.mjs`). */
function takesPacked({ headers }: NextRequest): boolean {
  return headers.get('x-gongshi-packing') === 'understood' && takesGzip(headers.get('accept-encoding') ?? '');
}

/** A browser that follows a link inside the site asks for less than a page, and does not ask for HTML. */
function asksForPage({ method, headers, nextUrl }: NextRequest): boolean {
  if (process.env.NODE_ENV !== 'production') return false;
  if (method !== 'GET' || !(headers.get('accept') ?? '').includes('text/html')) return false;
  if ((headers.get('sec-fetch-dest') ?? 'document') !== 'document') return false;
  const { pathname, search } = nextUrl;
  return (
    pathname.length + search.length <= LONGEST_ADDRESS &&
    !pathname.endsWith('.png') &&
    exportAt(splitLocale(pathname).path) === null
  );
}

function askedBy({ headers, cookies, nextUrl }: NextRequest): PageAsked {
  const theme = cookies.get(THEME_COOKIE)?.value;
  return {
    address: nextUrl.pathname + nextUrl.search,
    host: headers.get('host') ?? 'localhost',
    secure: nextUrl.protocol === 'https:' || headers.get('x-forwarded-proto') === 'https',
    theme: theme === 'light' || theme === 'dark' ? theme : null,
  };
}

/** Where this process listens, as Next.js knows it; what the reader wrote is no part of it. */
function ownOrigin({ nextUrl }: NextRequest): string {
  return `http://${nextUrl.host}`;
}

async function madeOrNull(key: string, make: () => Promise<PageToFill>): Promise<PageToFill | null> {
  try {
    return await makeOnce(key, make);
  } catch {
    return null;
  }
}

async function makeOnce(key: string, make: () => Promise<PageToFill>): Promise<PageToFill> {
  const known = beingMade.get(key);
  if (known !== undefined) return known;
  const made = make();
  beingMade.set(key, made);
  try {
    const page = await made;
    // beside it lies the copy that the readers of this second are sent
    if (page.status === 200) kept.set(key, page, 2 * page.body.length);
    return page;
  } finally {
    beingMade.delete(key);
  }
}
