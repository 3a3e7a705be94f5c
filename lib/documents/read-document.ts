import { decodeBytes } from './decode-bytes';
import { declaredCharset } from './declared-charset';
import { readHtml } from './read-html';
import { unreadable, type DocumentHint, type ReadOutcome } from './read-outcome';
import { readPlainText } from './read-plain-text';
import { looksLikeHtml, sniffBinary } from './sniff-format';

/** The largest document that is read, in bytes. */
export const LARGEST_DOCUMENT = 32 * 1024 * 1024;

/**
 * Reads the text of a document; its format is told by its bytes, never by its name. Content never throws.
 * Shapes: web pages and text files in any Chinese encoding; other formats are `unknown-format` with their media type.
 * Example: `await readDocument(bytes, { name: 'notice.html' })` → `{ kind: 'read', mediaType: 'text/html', text: '…' }`.
 */
export async function readDocument(bytes: Uint8Array, hint: DocumentHint): Promise<ReadOutcome> {
  if (bytes.length === 0) return unreadable('empty', '0 bytes');
  if (bytes.length > LARGEST_DOCUMENT) {
    return unreadable('too-large', `${bytes.length} bytes, at most ${LARGEST_DOCUMENT}`);
  }
  const binary = sniffBinary(bytes);
  if (binary !== null) return unreadable('unknown-format', binary);
  const start = decodeBytes(bytes.subarray(0, 16_384), declaredCharset(bytes, hint));
  return looksLikeHtml(start) ? readHtml(bytes, hint) : readPlainText(bytes, hint);
}
