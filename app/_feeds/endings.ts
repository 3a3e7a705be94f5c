/** The formats in which a page can be had, by the ending that its address gets. */
export type Ending = (typeof SUBSCRIPTIONS)[number] | DownloadEnding;

/** What a program subscribes to; the rest is taken away once. */
const SUBSCRIPTIONS = ['ics', 'events.atom', 'events.json', 'atom', 'feed.json'] as const;
export const DOWNLOADS = ['csv', 'codebook.csv', 'jsonl', 'json', 'ftm.jsonl', 'popolo.json'] as const;
export type DownloadEnding = (typeof DOWNLOADS)[number];

/** The kinds of pages that can be had in other formats; `id` is the last part of the address of a record's page. */
export type ExportPage =
  | { readonly kind: 'notices' | 'nominees'; readonly id: null }
  | { readonly kind: 'notice' | 'person' | 'city'; readonly id: string };

/** Which formats each kind of page has. A city's, a person's: of those who are named there. */
const ENDINGS_OF: Readonly<Record<ExportPage['kind'], readonly Ending[]>> = {
  notices: [...SUBSCRIPTIONS, 'csv', 'codebook.csv', 'jsonl'],
  nominees: [...SUBSCRIPTIONS, 'csv', 'codebook.csv', 'jsonl', 'ftm.jsonl', 'popolo.json'],
  city: [...SUBSCRIPTIONS, 'csv', 'codebook.csv', 'jsonl', 'ftm.jsonl', 'popolo.json'],
  notice: ['ics', 'events.atom', 'events.json', ...DOWNLOADS],
  person: [...SUBSCRIPTIONS, ...DOWNLOADS],
};

const KINDS = { notices: 'notice', persons: 'person', cities: 'city' } as const;
const LISTS = [
  { kind: 'notices', paths: /^\/(notices|calendar(\/\d{4}-\d\d)?)?$/ },
  { kind: 'nominees', paths: /^\/(nominees|overview|search)$/ },
] as const;
const RECORD = /^\/(notices|persons|cities)\/([^/.]+)$/;

/**
 * The page at a path that can be had in other formats; null for every other. What shows a list in another way has the list's
 * formats: the front page and a month those of notices, pictures and findings those of nominees, with the page's filter.
 * Example: `exportPage('/cities/331000')` is `{ kind: 'city', id: '331000' }`.
 */
export function exportPage(path: string): ExportPage | null {
  const list = LISTS.find(({ paths }) => paths.test(path));
  if (list !== undefined) return { kind: list.kind, id: null };
  const [, folder, id] = RECORD.exec(path) ?? [];
  if (id === undefined || (folder !== 'notices' && folder !== 'persons' && folder !== 'cities')) return null;
  return { kind: KINDS[folder], id };
}

/** The formats of a page, in the order in which they are offered. */
export function endingsOf({ kind }: ExportPage): readonly Ending[] {
  return ENDINGS_OF[kind];
}

/** The path of a page's formats, without their ending. Example: that of `/` is `/notices`. */
export function exportPath({ kind, id }: ExportPage): string {
  if (id === null) return `/${kind}`;
  return `/${kind === 'city' ? 'cities' : `${kind}s`}/${id}`;
}

/** A page in one of its formats. */
export interface ExportAddress {
  readonly page: ExportPage;
  readonly ending: Ending;
}

const WITH_ENDING = /^(\/[^.]+)\.([a-z.]+)$/;

/**
 * Reads a path, which is without its language, as that of a page in one of its formats; null where there is none.
 * Example: `exportAt('/notices.ics')` is `{ page: { kind: 'notices', id: null }, ending: 'ics' }`.
 */
export function exportAt(path: string): ExportAddress | null {
  const [, before = '', after] = WITH_ENDING.exec(path) ?? [];
  const page = exportPage(before);
  const ending = page === null ? undefined : endingsOf(page).find((one) => one === after);
  return page === null || ending === undefined ? null : { page, ending };
}
