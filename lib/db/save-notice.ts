import type { Notice } from '../notice/notice';
import type { Transaction } from './client';
import type { NoticeToSave } from './document-to-save';
import { newId } from './new-id';
import type { PlaceOf } from './nominee-columns';
import { noticeColumns } from './notice-columns';
import { saveNominees } from './save-nominees';
import { insertRows } from './write-rows';

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
    await insertRows(tx, 'Notice', [{ ...data, id: noticeId, createdAt: now, updatedAt: now }]);
  } else {
    await tx.notice.update({ where: { id: noticeId }, data: { ...data, retiredAt: null }, select: { id: true } });
    await tx.diagnostic.deleteMany({ where: { noticeId } });
  }
  const isNew = storedId === null;
  const nomineeIds = await saveNominees(tx, found.notice, { noticeId, isNew, now, placeOf: context.placeOf });
  await insertRows(tx, 'Diagnostic', diagnosticRows(found.notice, noticeId, nomineeIds, now));
  return noticeId;
}

function diagnosticRows(notice: Notice, noticeId: string, nomineeIds: readonly string[], now: Date) {
  return notice.diagnostics.map(({ code, span, field, nominee, detail }, index) => ({
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
}
