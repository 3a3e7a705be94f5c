import type { Transaction } from './client';
import { compareShown, type RecordChange } from './compare-shown';
import { factsOf, moveTally } from './keep-tally';
import { settleReferences, settleWithdrawals } from './settle-references';
import { shownRecordsOf, type ShownRecord } from './shown-records';
import type { Fact } from './tally';
import { insertRows } from './write-rows';

/** What readers see of notices, and what they are counted by. */
export interface Look {
  readonly records: readonly ShownRecord[];
  readonly facts: readonly Fact[];
}

/** What a transaction did to notices. */
export interface WrittenNotices {
  /** what readers saw of the stored ones before */
  readonly before: Look;
  /** those that were on file */
  readonly storedIds: readonly string[];
  /** those that are new */
  readonly newIds: readonly string[];
  readonly now: Date;
}

/**
 * The last thing that a transaction does which wrote notices: finds what they refer to, raises the revision of those that
 * say something else now, and writes down what changed. One transaction at a time does this, until it has ended: rows
 * of "Change" so become visible in the order of their numbers, and a reader's cursor never skips one that came late.
 */
export async function recordChanges(tx: Transaction, written: WrittenNotices): Promise<void> {
  await waitForTurn(tx);
  const { storedIds, newIds, now } = written;
  const own = [...storedIds, ...newIds];
  const moved = await settleReferences(tx, own);
  const others = [...new Set(moved)].filter((id) => !own.includes(id));
  const before = bothOf(written.before, await lookAt(tx, others));
  const touched = [...own, ...others];
  await settleWithdrawals(tx, touched);
  const after = await lookAt(tx, touched);
  const changes = compareShown(before.records, after.records);
  await raiseRevisions(tx, changes, new Set(newIds), now);
  const rows = [...changes, ...refreshed(before.records, touched, changes)];
  await insertRows(
    tx,
    'Change',
    rows.map(({ kind, recordId, action }) => ({ at: now, kind, recordId, action })),
  );
  await moveTally(tx, { before: before.facts, after: after.facts }, changes);
}

/** Taken before notices are written, for `recordChanges` afterwards: two statements. */
export async function lookAt(tx: Transaction, noticeIds: readonly string[]): Promise<Look> {
  return { records: await shownRecordsOf(tx, noticeIds), facts: await factsOf(tx, noticeIds) };
}

function bothOf(one: Look, other: Look): Look {
  return { records: [...one.records, ...other.records], facts: [...one.facts, ...other.facts] };
}

/** Waits until no other transaction changes what the register shows; others then wait until this one ends. */
export async function waitForTurn(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('change log'), 0)`;
}

async function raiseRevisions(
  tx: Transaction,
  changes: readonly RecordChange[],
  isNew: ReadonlySet<string>,
  now: Date,
): Promise<void> {
  const ids = changes.flatMap(({ kind, recordId }) => (kind === 'notice' && !isNew.has(recordId) ? [recordId] : []));
  if (ids.length === 0) return;
  await tx.notice.updateMany({ where: { id: { in: ids } }, data: { revision: { increment: 1 }, updatedAt: now } });
}

/** Notices that say the same as before while something around them moved: a copy more, a newer reading, a reference. */
function refreshed(
  before: readonly ShownRecord[],
  touched: readonly string[],
  changes: readonly RecordChange[],
): RecordChange[] {
  const known = new Set(before.map(({ id }) => id));
  const changed = new Set(changes.map(({ recordId }) => recordId));
  return touched
    .filter((id) => known.has(id) && !changed.has(id))
    .map((recordId) => ({ kind: 'notice', recordId, action: 'refreshed' }));
}
