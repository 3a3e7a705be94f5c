import { readDocument } from '../documents/read-document';
import type { DocumentHint, ReadOutcome } from '../documents/read-outcome';
import type { Diagnostic } from '../notice/diagnostic';
import type { Notice } from '../notice/notice';
import { valueOf } from '../notice/reading';
import { parseNotices } from '../parse/parse-notices';
import { storableText } from './storable-text';

/** The notices of a document with the text into which their spans point, or why it cannot be read. */
export type ReadNotices =
  | { readonly kind: 'read'; readonly mediaType: string; readonly text: string; readonly notices: readonly Notice[] }
  | Extract<ReadOutcome, { kind: 'unreadable' }>;

/**
 * Reads a document and finds its notices; nothing is stored. What was recognised in a picture is marked for a person to
 * check. Content never throws.
 * Example: `await readNotices(bytes, { name: 'page.html' })`.
 */
export async function readNotices(bytes: Uint8Array, hint: DocumentHint): Promise<ReadNotices> {
  const read = await readDocument(bytes, hint);
  if (read.kind === 'unreadable') return read;
  const text = storableText(read.text);
  const { notices } = parseNotices(text, {});
  const { mediaType } = read;
  return { kind: 'read', mediaType, text, notices: read.readBy === 'ocr' ? notices.map(markedForChecking) : notices };
}

/** The notice and each of its nominees, whole: any character of theirs may be wrong. Two nominees make three diagnostics. */
export function markedForChecking(notice: Notice): Notice {
  const records = notice.nominees.map(({ name, span }, nominee): Diagnostic => ({
    code: 'read-by-ocr',
    span,
    nominee,
    detail: valueOf(name) ?? '',
  }));
  const whole: Diagnostic = { code: 'read-by-ocr', span: notice.span, detail: valueOf(notice.title) ?? '' };
  return { ...notice, diagnostics: [whole, ...records, ...notice.diagnostics] };
}
