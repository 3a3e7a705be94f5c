import { countCities } from '@/lib/queries/count-cities';
import { countSitemapRecords, sitemapRecords } from '@/lib/queries/sitemap-records';

import { PAGES_PER_FILE, type SitemapPage } from './sitemap-xml';

const PLAIN_PAGES = [
  '/',
  '/notices',
  '/nominees',
  '/calendar',
  '/cities',
  '/overview',
  '/how-we-read',
  '/subscribe',
  '/api',
];
const FILE = /^(notices|persons)-([1-9]\d{0,5})\.xml$/;

/** The names of all sitemaps. Example: with 30,000 notices and no person `['pages.xml', 'notices-1.xml', 'notices-2.xml']`. */
export async function sitemapFiles(): Promise<string[]> {
  const counts = await countSitemapRecords();
  const numbered = (kind: 'notices' | 'persons') =>
    Array.from({ length: Math.ceil(counts[kind] / PAGES_PER_FILE) }, (_, at) => `${kind}-${at + 1}.xml`);
  return ['pages.xml', ...numbered('notices'), ...numbered('persons')];
}

/** The pages of one sitemap; null when there is none of this name. */
export async function pagesOfFile(file: string, now: Date): Promise<SitemapPage[] | null> {
  if (file === 'pages.xml') return [...PLAIN_PAGES, ...(await cityPages(now))].map((path) => ({ path, changed: null }));
  const [, kind, number] = FILE.exec(file) ?? [];
  if (kind !== 'notices' && kind !== 'persons') return null;
  const records = await sitemapRecords(kind, PAGES_PER_FILE, (Number(number) - 1) * PAGES_PER_FILE);
  if (records.length === 0) return null;
  return records.map(({ id, changed }) => ({ path: `/${kind}/${id}`, changed }));
}

/** Cities in which somebody sits. */
async function cityPages(now: Date): Promise<string[]> {
  const provinces = await countCities(now);
  return provinces.flatMap(({ cities }) =>
    cities.filter(({ nominees }) => nominees > 0).map(({ place }) => `/cities/${place.code}`),
  );
}
