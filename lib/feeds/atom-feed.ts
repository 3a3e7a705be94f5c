import { Feed } from 'feed';
import { cleanText } from './clean-text';
import { type FeedEntry, type FeedHead, lastUpdate } from './feed-entry';

/**
 * An Atom feed. Titles and contents are written as HTML, so their text is escaped first.
 * Source: RFC 4287. Example: see the tests.
 */
export function atomFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const feed = new Feed({
    id: head.id,
    title: cleanText(head.title),
    description: cleanText(head.description),
    language: head.language,
    link: head.url,
    feed: head.source,
    updated: new Date(lastUpdate(entries)),
    author: { name: cleanText(head.site) },
    generator: false,
  });
  for (const { id, url, title, lines, published, updated, author, tags } of entries) {
    feed.addItem({
      id,
      link: url,
      title: toHtml(title),
      content: lines.map((line) => `<p>${toHtml(line)}</p>`).join(''),
      published: new Date(published),
      date: new Date(updated),
      ...(author === null ? {} : { author: [{ name: cleanText(author) }] }),
      category: tags.map((tag) => ({ term: cleanText(tag), name: cleanText(tag) })),
    });
  }
  return `${feed.atom1()}\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Example: `toHtml('<b>')` is `'&lt;b&gt;'`. */
function toHtml(text: string): string {
  return cleanText(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
