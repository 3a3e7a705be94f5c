/** What is known of a document besides its bytes; it never decides the format. */
export interface DocumentHint {
  readonly name?: string;
  /** as the server sent it: `text/html; charset=gb2312` */
  readonly contentType?: string;
}

/**
 * Whether the words stand in the document, or were recognised in its pictures and wait for a person's check. A PDF whose
 * words lie unseen behind a picture counts as `ocr`: some program read them there.
 */
export type ReadBy = 'text' | 'ocr';

/** Why a document has no text for us. */
export type UnreadableReason =
  | 'empty' // no bytes, or no words
  | 'too-large' // past a limit: bytes, pages, cells, what an archive unpacks to, memory
  | 'too-slow' // not done within its time
  | 'encrypted' // a password is needed
  | 'corrupt' // not what its first bytes promise
  | 'needs-ocr' // a picture, and what reads pictures is not installed
  | 'unknown-format'
  | 'not-text';

/** The text of a document, or why there is none. Offsets of everything read later point into `text`. */
export type ReadOutcome =
  | { readonly kind: 'read'; readonly mediaType: string; readonly text: string; readonly readBy: ReadBy }
  | {
      readonly kind: 'unreadable';
      readonly reason: UnreadableReason;
      /** what was found, for a log: `application/pdf`, `40000000 bytes` */
      readonly detail: string;
    };

/** A reader of one format: `read-html.ts`, `read-plain-text.ts`; one more format is one more file. */
export type DocumentReader = (bytes: Uint8Array, hint: DocumentHint) => Promise<ReadOutcome>;

/** Example: `unreadable('empty', '0 bytes')`. */
export function unreadable(reason: UnreadableReason, detail: string): ReadOutcome {
  return { kind: 'unreadable', reason, detail };
}

/** The text that was read, or `empty` when there is nothing but white space. Example: `readAs('text/plain', '公示')`. */
export function readAs(mediaType: string, text: string, readBy: ReadBy = 'text'): ReadOutcome {
  return text.trim() === ''
    ? unreadable('empty', `no words in ${mediaType}`)
    : { kind: 'read', mediaType, text, readBy };
}
