import { addressOf, type Bearings } from '@/app/_view/address';
import type { SearchParams } from '@/lib/queries/filters';

import { DOWNLOADS, type Ending, endingsOf, type ExportPage, exportPage, exportPath } from './endings';
import { exportFilter } from './export-filter';

/** A page in another format, as a link. */
export interface ExportLink {
  readonly ending: Ending;
  readonly href: string;
}

/** The formats of a page with its filter, and the page itself as `/subscribe` is told of it. */
export interface ExportLinks {
  readonly page: ExportPage;
  readonly of: string;
  readonly links: readonly ExportLink[];
}

const TAKEN: ReadonlySet<string> = new Set(DOWNLOADS);

/**
 * The formats in which a page can be had, each with the page's own filter; null for a page that has none. What is taken away is
 * as of the reader's day, what is subscribed to goes on from today.
 * Example: on `/nominees?gender=女` the link of `csv` is `/nominees.csv?gender=%E5%A5%B3`, and on `/overview?gender=女` it is the same.
 */
export function exportLinks({ locale, asOf }: Bearings, path: string, params: SearchParams): ExportLinks | null {
  const behind = listBehind(path, params);
  const page = exportPage(behind.path);
  if (page === null) return null;
  const { query } = exportFilter(page, behind.params);
  const links = endingsOf(page).map((ending) => ({
    ending,
    href: addressOf({ locale, asOf: TAKEN.has(ending) ? asOf : null }, `${exportPath(page)}.${ending}`, query),
  }));
  return { page, of: addressOf({ locale: 'zh', asOf: null }, exportPath(page), query), links };
}

/** An organisation or a post is had as the nominees who hold it or are proposed for it; the front page's filter is its own. */
function listBehind(path: string, params: SearchParams): { path: string; params: SearchParams } {
  if (path === '/') return { path, params: {} };
  if (path === '/posts') return { path: '/nominees', params: { post: params.of } };
  return { path, params };
}

/** A format's name among the messages, whose keys hold no dot. Example: `endingKey('feed.json')` is `'feed-json'`. */
export function endingKey(ending: Ending) {
  return ENDING_KEYS[ending];
}

const ENDING_KEYS = {
  ics: 'ics',
  atom: 'atom',
  'feed.json': 'feed-json',
  'events.atom': 'events-atom',
  'events.json': 'events-json',
  csv: 'csv',
  'codebook.csv': 'codebook-csv',
  jsonl: 'jsonl',
  json: 'json',
  'ftm.jsonl': 'ftm-jsonl',
  'popolo.json': 'popolo-json',
} as const satisfies Record<Ending, string>;
