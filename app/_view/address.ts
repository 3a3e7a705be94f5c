import type { Locale } from '@/app/_i18n/routing';

/** What every address of the site carries along: the language, and the day as of which pages are shown. */
export interface Bearings {
  readonly locale: Locale;
  readonly asOf: string | null;
}

export type Query = Readonly<Record<string, string | number | undefined>>;

/**
 * An address inside the site, in the reader's language and as of the reader's day.
 * Example: `addressOf({ locale: 'en', asOf: '2025-12-25' }, '/nominees', { city: '331000' })` is
 * `/en/nominees?city=331000&on=2025-12-25`.
 */
export function addressOf({ locale, asOf }: Bearings, path: string, query: Query = {}): string {
  const [place = '/', fragment] = path.split('#');
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, ...(asOf === null ? {} : { on: asOf }) })) {
    if (value !== undefined && value !== '') params.set(name, String(value));
  }
  const prefix = locale === 'zh' ? '' : '/en';
  const bare = prefix + (place === '/' && prefix !== '' ? '' : place);
  const search = params.size === 0 ? '' : `?${params.toString()}`;
  return bare + search + (fragment === undefined ? '' : `#${fragment}`);
}

/** The language and the rest of an address. Example: `splitLocale('/en/cities')` is `{ locale: 'en', path: '/cities' }`. */
export function splitLocale(pathname: string): { locale: Locale; path: string } {
  if (pathname === '/en' || pathname.startsWith('/en/')) return { locale: 'en', path: pathname.slice(3) || '/' };
  return { locale: 'zh', path: pathname };
}
