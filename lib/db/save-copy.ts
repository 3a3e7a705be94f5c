import type { Transaction } from './client';
import type { NoticeToSave } from './document-to-save';
import { newId } from './new-id';
import { saveNotice, type NoticeContext } from './save-notice';
import type { NoticeOnFile } from './stored-notices';
import { insertRows } from './write-rows';

/** The stored notice, and whether its records were written, or only that this document prints it too. */
export interface SavedCopy {
  readonly noticeId: string;
  readonly change: 'written' | 'copied';
}

/**
 * Writes one notice that a document prints: new, or a newer reading over the stored one, or no more than a copy of what
 * another document printed before.
 */
export async function copyOrReplace(
  tx: Transaction,
  found: NoticeToSave,
  match: NoticeOnFile | null,
  context: NoticeContext,
): Promise<SavedCopy> {
  const relation = relate(found, match, context);
  if (match && relation === 'copy') {
    await putCopy(tx, match.id, found, context);
    return { noticeId: match.id, change: 'copied' };
  }
  if (match && relation === 'another') {
    await tx.noticeCopy.deleteMany({ where: { noticeId: match.id, documentId: context.documentId } });
  }
  const id = await saveNotice(tx, found, relation === 'same' ? (match?.id ?? null) : null, context);
  if (id !== match?.id) {
    await insertRows(tx, 'NoticeCopy', [{ ...copyRow(id, found, context), id: newId(context.now) }]);
  } else await putCopy(tx, id, found, context);
  return { noticeId: id, change: 'written' };
}

/**
 * same: this reading takes the place of the stored one · copy: the stored one stays as another document tells it ·
 * another: what was taken for a copy is a notice of its own, or none is stored.
 */
function relate(found: NoticeToSave, match: NoticeOnFile | null, context: NoticeContext): 'same' | 'copy' | 'another' {
  if (match === null) return 'another';
  if (match.documentId === context.documentId || match.retired) return 'same';
  if (match.contentKey === found.contentKey) return 'copy';
  // both were read as one notice by an older parser; the newest reading counts, until its own document says otherwise
  return match.parserVersion === context.parserVersion ? 'another' : 'same';
}

async function putCopy(tx: Transaction, noticeId: string, found: NoticeToSave, context: NoticeContext): Promise<void> {
  const create = copyRow(noticeId, found, context);
  const { documentId, start, end } = create;
  await tx.noticeCopy.upsert({
    where: { noticeId_documentId: { noticeId, documentId } },
    create,
    update: { start, end },
    select: { id: true },
  });
}

function copyRow(noticeId: string, { notice }: NoticeToSave, { documentId, now }: NoticeContext) {
  return { noticeId, documentId, start: notice.span.start, end: notice.span.end, foundAt: now };
}
