import { splitLocale } from '@/app/_view/address';
import { ADDRESS_HEADER } from '@/app/_view/request-headers';
import type { Locale } from '@/app/_i18n/routing';
import { parseOn } from '@/lib/queries/on-day';

import { type ExportAddress, exportAt, exportPath } from './endings';
import { exportFilter, type ExportFilter } from './export-filter';

/** A page in one of its formats, as it was asked for. */
export interface ExportRequest extends ExportAddress, ExportFilter {
  readonly locale: Locale;
  readonly now: Date;
  /** the day as of which it is asked for; null for today */
  readonly asOf: string | null;
  /** scheme and host as the reader reached the site */
  readonly origin: string;
}

/** Reads a request for a page in one of its formats; null when its address is none. The proxy has written the address into it. */
export function exportRequest(headers: Headers, realNow: Date): ExportRequest | null {
  const address = new URL(headers.get(ADDRESS_HEADER) ?? '/', 'http://site');
  const { locale, path } = splitLocale(address.pathname);
  const found = exportAt(path);
  if (found === null) return null;
  const filter = exportFilter(found.page, Object.fromEntries(address.searchParams));
  const { now, asOf } = parseOn(address.searchParams.get('on') ?? undefined, realNow);
  const scheme = headers.get('x-forwarded-proto') === 'https' ? 'https' : 'http';
  return { ...found, ...filter, locale, now, asOf, origin: `${scheme}://${headers.get('host') ?? 'localhost'}` };
}

/** The address of a page of the site in a language, absolute. Example: `siteUrl(asked, '/notices/ID')`. */
export function siteUrl(
  { origin, locale }: Pick<ExportRequest, 'origin' | 'locale'>,
  path: string,
  query: Readonly<Record<string, string>> = {},
): string {
  const search = new URLSearchParams(query).toString();
  return `${origin}${locale === 'en' ? '/en' : ''}${path}${search === '' ? '' : `?${search}`}`;
}

/** The page's own address, and that of the format, absolute. */
export function exportUrls(asked: ExportRequest): { page: string; source: string } {
  const path = exportPath(asked.page);
  return { page: siteUrl(asked, path, asked.query), source: siteUrl(asked, `${path}.${asked.ending}`, asked.query) };
}
