import type { Sample } from './sample';

/** The route that does least: it asks the database nothing and renders nothing. */
export const BARE = '/healthz';

/** What a browser asks for when a reader opens a page: HTML, packed. */
export const READER = { accept: 'text/html', 'accept-encoding': 'gzip, deflate, br, zstd' };

/** The pages that are measured, by name, as addresses of the site; the day is said, so that every run sees the same windows. */
export function pagesOf({ notice, person, city, name, pinyin, deep, month }: Sample, day: string): Map<string, string> {
  const at = (path: string, query: Record<string, string> = {}) =>
    `${path}?${new URLSearchParams({ ...query, on: day })}`;
  return new Map([
    ['bare route', BARE],
    ['a page without records', at('/how-we-read')],
    ['home', at('/')],
    ['nominees', at('/nominees')],
    ['nominees, city', at('/nominees', { city })],
    ['nominees, city and name', at('/nominees', { city, q: name })],
    ['nominees, deep page', at('/nominees', { after: deep })],
    ['suggestions, name', at('/suggest', { q: name })],
    ['suggestions, pinyin', at('/suggest', { q: pinyin })],
    ['suggestions, two characters', at('/suggest', { q: '水务' })],
    ['notice', at(`/notices/${notice}`)],
    ['person', at(`/persons/${person}`)],
    ['city', at(`/cities/${city}`)],
    ['calendar', at(`/calendar/${month}`)],
  ]);
}
