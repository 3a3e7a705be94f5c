import { isMonth } from '@/lib/queries/calendar-month';
import { recordExists } from '@/lib/queries/record-exists';

const PAGES: ReadonlySet<string> = new Set([
  '/',
  '/notices',
  '/nominees',
  '/search',
  '/overview',
  '/posts',
  '/calendar',
  '/cities',
  '/how-we-read',
  '/api',
  '/subscribe',
  '/report',
  '/og.png',
]);
const KINDS = { notices: 'notice', persons: 'person', cities: 'city' } as const;
const MONTH = /^\/calendar\/([^/]+)$/;
const RECORD = /^\/(notices|persons|cities)\/([^/]+)$/;
const PICTURE = /^(\/notices\/[^/]+)\/og\.png$/;

/**
 * Whether the site has a page at this path, which is without its language. It is asked before the page is begun: Next.js
 * sends a page that finds nothing as an empty document, which only scripts fill.
 * Example: `await pageExists('/nowhere')` is `false`.
 */
export async function pageExists(path: string): Promise<boolean> {
  const month = MONTH.exec(path)?.[1];
  if (month !== undefined) return isMonth(month);
  const [, folder, id = ''] = RECORD.exec(PICTURE.exec(path)?.[1] ?? path) ?? [];
  if (folder !== 'notices' && folder !== 'persons' && folder !== 'cities') return PAGES.has(path);
  return recordExists(KINDS[folder], id);
}
