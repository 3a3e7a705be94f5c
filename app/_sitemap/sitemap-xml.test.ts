import { expect, it } from 'vitest';
import { PAGES_PER_FILE, sitemap, sitemapIndex } from './sitemap-xml';

it('has each page in both languages with the day of its change', () => {
  const xml = sitemap('https://example.org', [
    { path: '/', changed: null },
    { path: '/notices/1', changed: '2025-12-22' },
  ]);
  expect([...xml.matchAll(/<url>(.*)<\/url>/g)].map(([, entry]) => entry)).toEqual([
    '<loc>https://example.org/</loc>',
    '<loc>https://example.org/en</loc>',
    '<loc>https://example.org/notices/1</loc><lastmod>2025-12-22</lastmod>',
    '<loc>https://example.org/en/notices/1</loc><lastmod>2025-12-22</lastmod>',
  ]);
});

it('never holds more addresses than a sitemap may', () => {
  const pages = Array.from({ length: PAGES_PER_FILE }, (_, at) => ({ path: `/notices/${at}`, changed: null }));
  expect(sitemap('https://example.org', pages).match(/<loc>/g)).toHaveLength(50_000);
});

it('writes a host that a client made up as text', () => {
  expect(sitemapIndex('http://<x>&"', ['pages.xml'])).toContain(
    '<loc>http://&lt;x&gt;&amp;&quot;/sitemaps/pages.xml</loc>',
  );
});
