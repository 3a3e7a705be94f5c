/** What is known of a document besides its bytes; it never decides the format. */
export interface DocumentHint {
  readonly name?: string;
  /** as the server sent it: `text/html; charset=gb2312` */
  readonly contentType?: string;
}

/** The text of a document, or why there is none. Offsets of everything read later point into `text`. */
export type ReadOutcome =
  | { readonly kind: 'read'; readonly mediaType: string; readonly text: string }
  | {
      readonly kind: 'unreadable';
      readonly reason: 'empty' | 'too-large' | 'unknown-format' | 'not-text';
      /** what was found, for a log: `application/pdf`, `40000000 bytes` */
      readonly detail: string;
    };

/** A reader of one format: `read-html.ts`, `read-plain-text.ts`; one more format is one more file. */
export type DocumentReader = (bytes: Uint8Array, hint: DocumentHint) => Promise<ReadOutcome>;

/** Example: `unreadable('empty', '0 bytes')`. */
export function unreadable(
  reason: Extract<ReadOutcome, { kind: 'unreadable' }>['reason'],
  detail: string,
): ReadOutcome {
  return { kind: 'unreadable', reason, detail };
}

/** The text that was read, or `empty` when there is nothing but white space. Example: `readAs('text/plain', '公示')`. */
export function readAs(mediaType: string, text: string): ReadOutcome {
  return text.trim() === '' ? unreadable('empty', `no words in ${mediaType}`) : { kind: 'read', mediaType, text };
}
