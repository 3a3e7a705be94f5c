import type { Notice } from '../notice/notice';
import type { Nominee } from '../notice/nominee';
import { valueOf } from '../notice/reading';
import type { Transaction } from './client';
import { insertRows } from './insert-rows';
import { matchNominees, type NomineeKey } from './match-nominees';
import { newId } from './new-id';
import { nomineeColumns, postRows, type PlaceOf } from './nominee-columns';
import { OWN_RECORD } from './person-basis';
import { retireOrRemove } from './retire-nominees';

/** Where nominees are written, and what their columns need beside themselves. */
export interface NomineeContext {
  readonly noticeId: string;
  /** the notice has just been written for the first time: nothing of it is stored */
  readonly isNew: boolean;
  readonly now: Date;
  readonly placeOf: PlaceOf;
}

/**
 * Writes the nominees of a notice: the same ones keep their ids and persons, new ones get a person of their own, those
 * that are not found any more are retired or removed. Gives the ids in the notice's order.
 */
export async function saveNominees(tx: Transaction, notice: Notice, context: NomineeContext): Promise<string[]> {
  const { noticeId, now } = context;
  const stored = context.isNew ? [] : await storedNominees(tx, noticeId);
  const { ids: known, gone } = matchNominees(stored, notice.nominees.map(keyOf));
  const ids = known.map((id) => id ?? newId(now));
  const rows = notice.nominees.map((nominee, index) => ({
    id: ids[index] ?? newId(now),
    ...nomineeColumns(notice, nominee, index + 1, context.placeOf),
  }));
  const kept = new Set(known);
  await updateNominees(
    tx,
    rows.filter(({ id }) => kept.has(id)),
  );
  await createNominees(
    tx,
    rows.filter(({ id }) => !kept.has(id)).map((row) => ({ ...row, noticeId })),
    now,
  );
  await retireOrRemove(
    tx,
    gone.filter(({ retired }) => !retired).map(({ id }) => id),
    now,
  );
  if (stored.length > 0) await tx.post.deleteMany({ where: { nomineeId: { in: ids } } });
  await createPosts(tx, ids, notice.nominees, now);
  return ids;
}

type NomineeRow = { id: string } & ReturnType<typeof nomineeColumns>;

function keyOf(nominee: Nominee, index: number): NomineeKey {
  return { ordinal: index + 1, name: valueOf(nominee.name) ?? '', birth: valueOf(nominee.birth) };
}

async function storedNominees(tx: Transaction, noticeId: string) {
  const select = { id: true, ordinal: true, name: true, birth: true, retiredAt: true };
  const rows = await tx.nominee.findMany({ where: { noticeId }, select });
  return rows.map(({ retiredAt, ...row }) => ({ ...row, retired: retiredAt !== null }));
}

async function updateNominees(tx: Transaction, rows: readonly NomineeRow[]): Promise<void> {
  for (const { id, ...columns } of rows) {
    await tx.nominee.update({ where: { id }, data: { ...columns, retiredAt: null }, select: { id: true } });
  }
}

async function createNominees(
  tx: Transaction,
  rows: readonly (NomineeRow & { noticeId: string })[],
  now: Date,
): Promise<void> {
  const links = rows.map(({ id }) => ({
    ...{ id: newId(now), nomineeId: id, personId: newId(now) },
    ...{ basis: OWN_RECORD, judgedAt: now },
  }));
  const persons = links.map(({ personId }) => ({ id: personId, createdAt: now }));
  await insertRows(tx, 'Nominee', rows);
  await insertRows(tx, 'Person', persons);
  await insertRows(tx, 'PersonLink', links);
}

async function createPosts(
  tx: Transaction,
  ids: readonly string[],
  nominees: readonly Nominee[],
  now: Date,
): Promise<void> {
  const posts = ids.flatMap((id, index) => {
    const nominee = nominees[index];
    return nominee ? postRows(id, nominee).map((row) => ({ id: newId(now), ...row })) : [];
  });
  await insertRows(tx, 'Post', posts);
}
