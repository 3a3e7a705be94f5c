import type { Transaction } from './client';
import type { NoticeOnFile } from './stored-notices';

/**
 * Says of notices that a document no longer prints them, as a newer parser reads it. One whose records lean on this
 * document is retired with everything it has; of one that leans on another
 * document only the copy goes.
 */
export async function dropCopies(
  tx: Transaction,
  gone: readonly NoticeOnFile[],
  documentId: string,
  now: Date,
): Promise<void> {
  const own = gone.filter((notice) => notice.documentId === documentId && !notice.retired);
  const others = gone.filter((notice) => notice.documentId !== documentId);
  if (gone.length === 0) return;
  await tx.notice.updateMany({ where: { id: { in: own.map(({ id }) => id) } }, data: { retiredAt: now } });
  await tx.noticeCopy.deleteMany({ where: { documentId, noticeId: { in: others.map(({ id }) => id) } } });
}
