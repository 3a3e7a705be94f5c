/** One entry of a feed, which a feed program shows once for each `id`. */
export interface FeedEntry {
  /** a tag: address (see `tagUri`) */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** instants, ISO 8601 in UTC */
  readonly published: string;
  readonly updated: string;
  readonly author: string | null;
  readonly tags: readonly string[];
}

/** A feed without its entries. */
export interface FeedHead {
  /** a tag: address that stays when the site moves */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: 'zh-Hans' | 'en';
  /** the feed's own address and that of the page it belongs to, absolute */
  readonly source: string;
  readonly url: string;
  /** the name of the site */
  readonly site: string;
}

/** When a feed last changed: with its latest entry; the beginning of the register for one without entries. */
export function lastUpdate(entries: readonly FeedEntry[]): string {
  return entries.reduce((latest, { updated }) => (updated > latest ? updated : latest), '2025-01-01T00:00:00.000Z');
}
