import type { Notice } from '../notice/notice';
import type { Transaction } from './client';
import type { NoticeToSave } from './document-to-save';
import { insertRows } from './insert-rows';
import { newId } from './new-id';
import type { PlaceOf } from './nominee-columns';
import { noticeColumns } from './notice-columns';
import { saveNominees } from './save-nominees';

/** The document into which a notice's spans point, and how it was read. */
export interface NoticeContext {
  readonly documentId: string;
  readonly parserVersion: string;
  readonly now: Date;
  readonly placeOf: PlaceOf;
}

/**
 * Writes a notice with all its records: a new one, or over the stored one with this id, which keeps its address.
 * Gives its id.
 */
export async function saveNotice(
  tx: Transaction,
  found: NoticeToSave,
  storedId: string | null,
  context: NoticeContext,
): Promise<string> {
  const { documentId, parserVersion, now } = context;
  const noticeId = storedId ?? newId(now);
  const data = { ...noticeColumns(found), documentId, parserVersion };
  if (storedId === null) {
    await tx.notice.create({ data: { ...data, id: noticeId, createdAt: now, updatedAt: now }, select: { id: true } });
  } else {
    await tx.notice.update({ where: { id: noticeId }, data: { ...data, retiredAt: null }, select: { id: true } });
  }
  const nomineeIds = await saveNominees(tx, found.notice, {
    ...{ noticeId, isNew: storedId === null },
    ...{ now, placeOf: context.placeOf },
  });
  if (storedId !== null) await tx.diagnostic.deleteMany({ where: { noticeId } });
  await createDiagnostics(tx, found.notice, { noticeId, nomineeIds, now });
  return noticeId;
}

async function createDiagnostics(
  tx: Transaction,
  notice: Notice,
  { noticeId, nomineeIds, now }: { noticeId: string; nomineeIds: readonly string[]; now: Date },
): Promise<void> {
  const rows = notice.diagnostics.map(({ code, span, field, nominee, detail }, index) => ({
    id: newId(now),
    noticeId,
    nomineeId: nominee === undefined ? null : (nomineeIds[nominee] ?? null),
    ordinal: index + 1,
    code,
    field: field ?? null,
    detail,
    start: span.start,
    end: span.end,
  }));
  await insertRows(tx, 'Diagnostic', rows);
}
