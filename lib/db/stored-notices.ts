import { z } from 'zod';
import type { Transaction } from './client';
import type { StoredNotice } from './match-notices';

/** A stored notice as saving sees it. */
export interface NoticeOnFile extends StoredNotice {
  /** into which its spans point */
  readonly documentId: string;
  readonly parserVersion: string;
  readonly retired: boolean;
}

const rows = z.array(z.object({ id: z.string() }));

/**
 * The notices that a document has to do with: those it prints already, and those with one of the content keys wherever
 * they are printed. Their rows stay locked until the transaction ends, always in the same order.
 */
export async function noticesToDoWith(
  tx: Transaction,
  documentId: string,
  keys: readonly string[],
): Promise<NoticeOnFile[]> {
  const locked = rows.parse(
    await tx.$queryRaw`
      SELECT "id"::text FROM "Notice"
      WHERE "contentKey" = ANY(${keys}::text[])
        OR "id" IN (SELECT "noticeId" FROM "NoticeCopy" WHERE "documentId" = ${documentId}::uuid)
      ORDER BY "id" FOR UPDATE`,
  );
  if (locked.length === 0) return [];
  const notices = await tx.notice.findMany({
    where: { id: { in: locked.map(({ id }) => id) } },
    select: {
      id: true,
      contentKey: true,
      documentId: true,
      parserVersion: true,
      retiredAt: true,
      copies: { where: { documentId }, select: { start: true, end: true } },
    },
  });
  return notices.map(({ copies, retiredAt, ...notice }) => ({
    ...notice,
    retired: retiredAt !== null,
    copy: copies[0] ?? null,
  }));
}
