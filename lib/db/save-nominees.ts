import type { Notice } from '../notice/notice';
import type { Nominee } from '../notice/nominee';
import { valueOf } from '../notice/reading';
import type { Transaction } from './client';
import { matchNominees, type NomineeKey } from './match-nominees';
import { newId } from './new-id';
import { nomineeColumns, postRows, type PlaceOf } from './nominee-columns';
import { OWN_RECORD } from './person-basis';
import { retireOrRemove } from './retire-nominees';
import { insertRows, updateNominees } from './write-rows';

/** Where nominees are written, and what their columns need beside themselves. */
export interface NomineeContext {
  readonly noticeId: string;
  /** nothing stands under its id yet */
  readonly isNew: boolean;
  readonly now: Date;
  readonly placeOf: PlaceOf;
}

/**
 * Writes the nominees of a notice: the same ones keep their ids and persons, new ones get a person of their own, those
 * that are not found any more are retired or removed. Gives the ids in the notice's order.
 */
export async function saveNominees(tx: Transaction, notice: Notice, context: NomineeContext): Promise<string[]> {
  const { noticeId, isNew, now } = context;
  const stored = isNew ? [] : await storedNominees(tx, noticeId);
  const { ids: known, gone } = matchNominees(stored, notice.nominees.map(keyOf));
  const ids = known.map((id) => id ?? newId(now));
  const rows = notice.nominees.map((nominee, index) => ({
    id: ids[index] ?? newId(now),
    ...nomineeColumns(notice, nominee, index + 1, context.placeOf),
  }));
  const kept = new Set(known);
  await updateNominees(
    tx,
    rows.filter(({ id }) => kept.has(id)).map((row) => ({ ...row, retiredAt: null })),
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
  await replacePosts(tx, { ids, kept: ids.filter((id) => kept.has(id)), now }, notice.nominees);
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

async function createNominees(
  tx: Transaction,
  rows: readonly (NomineeRow & { noticeId: string })[],
  now: Date,
): Promise<void> {
  const links = rows.map(({ id }) => ({
    id: newId(now),
    nomineeId: id,
    personId: newId(now),
    basis: OWN_RECORD,
    judgedAt: now,
  }));
  await insertRows(tx, 'Nominee', rows);
  await insertRows(
    tx,
    'Person',
    links.map(({ personId }) => ({ id: personId, createdAt: now })),
  );
  await insertRows(tx, 'PersonLink', links);
}

/** The posts of nominees with these ids; of those that were kept the earlier reading goes. */
async function replacePosts(
  tx: Transaction,
  { ids, kept, now }: { readonly ids: readonly string[]; readonly kept: readonly string[]; readonly now: Date },
  nominees: readonly Nominee[],
): Promise<void> {
  if (kept.length > 0) await tx.post.deleteMany({ where: { nomineeId: { in: [...kept] } } });
  const posts = ids.flatMap((id, index) => {
    const nominee = nominees[index];
    return nominee ? postRows(id, nominee).map((row) => ({ ...row, id: newId(now) })) : [];
  });
  await insertRows(tx, 'Post', posts);
}
