import { createHash } from 'node:crypto';
import { resolveWindow } from '../calendar/resolve-window';
import { DatabaseUnavailable } from '../db/database-unavailable';
import type { NoticeToSave } from '../db/document-to-save';
import { knownDocument } from '../db/known-document';
import { isNewer } from '../db/parser-version';
import { saveDocument } from '../db/save-document';
import type { UnreadableReason } from '../documents/read-outcome';
import type { Notice } from '../notice/notice';
import { valueOf } from '../notice/reading';
import { PARSER_VERSION } from '../parse/parser-version';
import { contentKey } from './content-key';
import { placesNamed } from './places-named';
import { readNotices } from './read-notices';

export interface IngestRequest {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** an address, a file's name, or `-` */
  readonly origin: string;
  /** as a server sent it */
  readonly contentType?: string;
  readonly now: Date;
  /** the version under which the reading is stored; the parser's own unless a test needs another */
  readonly parserVersion?: string;
}

/** What became of a document. */
export type IngestOutcome =
  /** new · known notices in a new document · known bytes read by a newer parser · known bytes */
  | {
      readonly outcome: 'stored' | 'second-copy' | 'reread' | 'unchanged';
      readonly notices: number;
      readonly nominees: number;
    }
  /** it holds no notice, and was not stored */
  | { readonly outcome: 'no-notice' }
  | {
      readonly outcome: 'failed';
      readonly why: UnreadableReason | 'database-unavailable';
      readonly detail: string;
    };

/**
 * Takes a document in: reads its text, finds its notices, and stores them with it, whole or not at all. Fifty times the same
 * bytes at once are one document. Content never throws; a document without a notice is not stored.
 *
 * @example await ingestDocument({ bytes, origin: 'page.html', now: new Date() }) // { outcome: 'stored', notices: 1, nominees: 12 }
 */
export async function ingestDocument(request: IngestRequest): Promise<IngestOutcome> {
  try {
    return await ingest(request, request.parserVersion ?? PARSER_VERSION);
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error;
    return { outcome: 'failed', why: 'database-unavailable', detail: error.message };
  }
}

async function ingest(request: IngestRequest, parserVersion: string): Promise<IngestOutcome> {
  const { bytes, origin, contentType, now } = request;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = await knownDocument(sha256);
  if (known && !isNewer(parserVersion, known.parserVersion)) {
    return { outcome: 'unchanged', notices: known.notices, nominees: known.nominees };
  }
  const read = await readNotices(bytes, { name: origin, ...(contentType === undefined ? {} : { contentType }) });
  if (read.kind === 'unreadable') return { outcome: 'failed', why: read.reason, detail: read.detail };
  const { mediaType, text, notices } = read;
  if (notices.length === 0 && known === null) return { outcome: 'no-notice' };
  const places = placesNamed(notices);
  return saveDocument({
    sha256,
    mediaType,
    bytes,
    text,
    origin,
    parserVersion,
    now,
    places,
    notices: notices.map(toSave),
  });
}

function toSave(notice: Notice): NoticeToSave {
  const { opens, closes, closesAt, workingDays } = notice.window;
  const facts = {
    opens: valueOf(opens),
    closes: valueOf(closes),
    closesAt: valueOf(closesAt),
    workingDays: valueOf(workingDays),
  };
  return { notice, contentKey: contentKey(notice), lastDay: resolveWindow(facts).closes };
}
