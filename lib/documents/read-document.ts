import { decodeBytes } from './decode-bytes';
import { declaredCharset } from './declared-charset';
import { compoundFormat, zipFormat, type OfficeFormat } from './office-format';
import { readDoc } from './read-doc';
import { readDocx } from './read-docx';
import { readHtml } from './read-html';
import { unreadable, type DocumentHint, type DocumentReader, type ReadOutcome } from './read-outcome';
import { readPdf } from './read-pdf';
import { readPicture } from './read-picture';
import { readPlainText } from './read-plain-text';
import { readXlsx } from './read-xlsx';
import { looksLikeHtml, sniffBinary } from './sniff-format';

/** The largest document that is read, in bytes. */
export const LARGEST_DOCUMENT = 32 * 1024 * 1024;

const READERS: ReadonlyMap<string, DocumentReader> = new Map([
  ['application/pdf', readPdf],
  ['application/zip', (bytes, hint) => readOffice(zipFormat(bytes), bytes, hint)],
  ['application/x-ole-storage', (bytes, hint) => readOffice(compoundFormat(bytes), bytes, hint)],
  ['image/png', readPicture],
  ['image/jpeg', readPicture],
]);
const OFFICE_READERS = { docx: readDocx, xlsx: readXlsx, doc: readDoc };

/**
 * Reads the text of a document; its format is told by its bytes, never by its name. Content never throws.
 * Shapes: web pages, text files in any Chinese encoding, docx, doc, xlsx, pdf, and png or jpeg where OCR is installed; other formats are
 * `unknown-format` with their media type. `readBy` tells whether the words stand in the document or were recognised in a picture.
 * Example: `await readDocument(bytes, { name: 'notice.html' })` → `{ kind: 'read', mediaType: 'text/html', text: '…', readBy: 'text' }`.
 */
export async function readDocument(bytes: Uint8Array, hint: DocumentHint): Promise<ReadOutcome> {
  if (bytes.length === 0) return unreadable('empty', '0 bytes');
  if (bytes.length > LARGEST_DOCUMENT) {
    return unreadable('too-large', `${bytes.length} bytes, at most ${LARGEST_DOCUMENT}`);
  }
  const binary = sniffBinary(bytes);
  if (binary !== null) return READERS.get(binary)?.(bytes, hint) ?? unreadable('unknown-format', binary);
  const start = decodeBytes(bytes.subarray(0, 16_384), declaredCharset(bytes, hint));
  return looksLikeHtml(start) ? readHtml(bytes, hint) : readPlainText(bytes, hint);
}

async function readOffice(format: OfficeFormat, bytes: Uint8Array, hint: DocumentHint): Promise<ReadOutcome> {
  if (format.kind === 'refused') return unreadable(format.reason, format.detail);
  if (format.kind === 'encrypted') return unreadable('encrypted', format.detail);
  if (format.kind === 'other') return unreadable('unknown-format', format.mediaType);
  return OFFICE_READERS[format.kind](bytes, hint);
}
