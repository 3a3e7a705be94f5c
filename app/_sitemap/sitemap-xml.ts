/** A page in a sitemap: its path without the language, and the day of its last change. */
export interface SitemapPage {
  readonly path: string;
  readonly changed: string | null;
}

/** No sitemap may hold more addresses (sitemaps.org), and each page has one in each language. */
export const PAGES_PER_FILE = 25_000;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** The index of all sitemaps. Example: `sitemapIndex('https://example.org', ['pages.xml'])`. */
export function sitemapIndex(origin: string, files: readonly string[]): string {
  const entries = files.map((file) => `<sitemap><loc>${escaped(`${origin}/sitemaps/${file}`)}</loc></sitemap>`);
  return `${HEAD}\n<sitemapindex xmlns="${NAMESPACE}">\n${entries.join('\n')}\n</sitemapindex>\n`;
}

/** One sitemap: each page in Chinese and in English. Example: `sitemap(origin, [{ path: '/notices', changed: null }])`. */
export function sitemap(origin: string, pages: readonly SitemapPage[]): string {
  const entries = pages.flatMap(({ path, changed }) => {
    const rest = changed === null ? '' : `<lastmod>${changed}</lastmod>`;
    const english = path === '/' ? '/en' : `/en${path}`;
    return [path, english].map((address) => `<url><loc>${escaped(origin + address)}</loc>${rest}</url>`);
  });
  return `${HEAD}\n<urlset xmlns="${NAMESPACE}">\n${entries.join('\n')}\n</urlset>\n`;
}
