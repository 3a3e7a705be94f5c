import { load } from 'cheerio';
import { decodeBytes } from './decode-bytes';
import { declaredCharset } from './declared-charset';
import { htmlText } from './html-text';
import { tooIntricate } from './html-limits';
import { unreadable, type DocumentReader, type ReadOutcome } from './read-outcome';
import { textOutcome } from './read-plain-text';

/**
 * Reads the text of a web page: a line for each block, tables as rows (see html-text.ts), words as printed. Scripts, styles and navigation are left
 * out; menus and footers that are plain blocks stay, since what belongs to a notice is decided by its words.
 * Example: `await readHtml(bytes, { contentType: 'text/html; charset=gb2312' })`.
 */
export const readHtml: DocumentReader = async (bytes, hint) =>
  htmlOutcome('text/html', decodeBytes(bytes, declaredCharset(bytes, hint)));

/**
 * The text of a document that is, or was made into, HTML. The tolerant parser is used rather than the browsers' own algorithm, which takes
 * minutes for a page of nested tags. Example: `htmlOutcome('text/html', '<p>公示</p>')`.
 */
export function htmlOutcome(mediaType: string, source: string): ReadOutcome {
  const limit = tooIntricate(source);
  if (limit !== null) return unreadable('too-large', limit);
  const $ = load(source, { xml: { xmlMode: false, recognizeSelfClosing: false } });
  return textOutcome(mediaType, htmlText($.root()[0]?.children ?? []));
}
