import { transact, type Transaction } from './client';
import type { DocumentToSave, NoticeToSave } from './document-to-save';
import { matchNotices } from './match-notices';
import type { PlaceOf } from './nominee-columns';
import { isNewer } from './parser-version';
import { copyOrReplace, type SavedCopy } from './save-copy';
import { dropCopies } from './drop-copies';
import { lookAt, recordChanges } from './record-changes';
import { noticesToDoWith } from './stored-notices';
import { lockForWriting } from './write-locks';

/** What became of a document, and how many notices and nominees it now stands for. */
export interface SaveOutcome {
  readonly outcome: 'stored' | 'second-copy' | 'reread' | 'unchanged';
  readonly notices: number;
  readonly nominees: number;
}

/**
 * Writes a document with everything that was read from it in one transaction, or nothing. The same bytes again change
 * nothing unless a newer parser read them; the same notice in another document becomes a copy of the stored notice.
 * Throws `DatabaseUnavailable` when the database does not answer.
 *
 * @example await saveDocument(document) // { outcome: 'stored', notices: 1, nominees: 12 }
 */
export function saveDocument(document: DocumentToSave): Promise<SaveOutcome> {
  const found = firstOfEachKey(document.notices);
  const counts = {
    notices: found.length,
    nominees: found.reduce((sum, { notice }) => sum + notice.nominees.length, 0),
  };
  return transact(async (tx) => {
    await lockForWriting(tx, [document.sha256, ...found.map(({ contentKey }) => contentKey)]);
    const known = await tx.document.findUnique({
      where: { sha256: document.sha256 },
      select: { id: true, parserVersion: true },
    });
    if (known && !isNewer(document.parserVersion, known.parserVersion)) return { outcome: 'unchanged', ...counts };
    await tx.place.createMany({ data: [...document.places], skipDuplicates: true });
    const documentId = known ? await refreshDocument(tx, known.id, document) : await createDocument(tx, document);
    const saved = await saveNotices(tx, documentId, document, found);
    if (known) return { outcome: 'reread', ...counts };
    return { outcome: saved.some(({ change }) => change === 'written') ? 'stored' : 'second-copy', ...counts };
  });
}

/** A page that prints one notice twice holds it once. */
function firstOfEachKey(notices: readonly NoticeToSave[]): NoticeToSave[] {
  return [...new Map([...notices].reverse().map((notice) => [notice.contentKey, notice])).values()].reverse();
}

async function createDocument(tx: Transaction, document: DocumentToSave): Promise<string> {
  const { sha256, mediaType, bytes, text, origin, parserVersion, now } = document;
  const data = { sha256, mediaType, bytes, text, origin, retrievedAt: now, parserVersion, parsedAt: now };
  return (await tx.document.create({ data, select: { id: true } })).id;
}

async function refreshDocument(tx: Transaction, id: string, document: DocumentToSave): Promise<string> {
  const { mediaType, text, parserVersion, now } = document;
  await tx.document.update({
    where: { id },
    data: { mediaType, text, parserVersion, parsedAt: now },
    select: { id: true },
  });
  return id;
}

async function saveNotices(
  tx: Transaction,
  documentId: string,
  document: DocumentToSave,
  found: readonly NoticeToSave[],
): Promise<SavedCopy[]> {
  const { parserVersion, now, places } = document;
  const known = new Map(places.map((place) => [place.code, place]));
  const placeOf: PlaceOf = (code) => (code === null ? null : (known.get(code) ?? null));
  const stored = await noticesToDoWith(
    tx,
    documentId,
    found.map(({ contentKey }) => contentKey),
  );
  const { matches, gone } = matchNotices(
    stored,
    found.map(({ contentKey, notice }) => ({ contentKey, span: notice.span })),
  );
  const before = await lookAt(
    tx,
    stored.map(({ id }) => id),
  );
  const byId = new Map(stored.map((notice) => [notice.id, notice]));
  // what is gone first: a notice that is read otherwise now may leave its content key to another
  await dropCopies(
    tx,
    gone.flatMap(({ id }) => byId.get(id) ?? []),
    documentId,
    now,
  );
  const saved: SavedCopy[] = [];
  for (const [index, notice] of found.entries()) {
    const match = byId.get(matches[index]?.id ?? '') ?? null;
    saved.push(await copyOrReplace(tx, notice, match, { documentId, parserVersion, now, placeOf }));
  }
  const newIds = saved.map(({ noticeId }) => noticeId).filter((id) => !byId.has(id));
  await recordChanges(tx, { before, storedIds: [...byId.keys()], newIds, now });
  return saved;
}
