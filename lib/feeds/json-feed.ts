import { cleanText } from './clean-text';
import type { FeedEntry, FeedHead } from './feed-entry';

/** A JSON Feed. Source: jsonfeed.org, version 1.1. Example: see the tests. */
export function jsonFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: cleanText(head.title),
    home_page_url: head.url,
    feed_url: head.source,
    description: cleanText(head.description),
    authors: [{ name: cleanText(head.site) }],
    language: head.language,
    items: entries.map(toItem),
  };
  return `${JSON.stringify(feed)}\n`;
}

function toItem({ id, url, title, lines, published, updated, author, tags }: FeedEntry) {
  return {
    id,
    url,
    title: cleanText(title),
    content_text: cleanText(lines.join('\n')),
    date_published: published,
    date_modified: updated,
    ...(author === null ? {} : { authors: [{ name: cleanText(author) }] }),
    tags: tags.map(cleanText),
  };
}
