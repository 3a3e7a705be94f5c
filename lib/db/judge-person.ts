import { transact, type Transaction } from './client';
import { newId } from './new-id';
import { OWN_RECORD } from './person-basis';
import { lookAt, recordChanges } from './record-changes';

/** What became of a judgement. */
export type JudgementOutcome =
  | { readonly outcome: 'judged'; readonly personId: string }
  /** the record belongs to that person already, or to none but its own */
  | { readonly outcome: 'unchanged'; readonly personId: string }
  | { readonly outcome: 'no-record' }
  | { readonly outcome: 'no-person' };

/** A judgement that a record is a person's; the reason is kept with it. */
export interface Judgement {
  readonly nomineeId: string;
  readonly personId: string;
  readonly reason: string;
  readonly now: Date;
}

/** Links a record to a person and undoes the link that held before, which stays on file. One transaction. */
export function judgeSame({ nomineeId, personId, reason, now }: Judgement): Promise<JudgementOutcome> {
  return transact(async (tx) => {
    const held = await heldLink(tx, nomineeId);
    if (held === null) return { outcome: 'no-record' };
    if (held.personId === personId) return { outcome: 'unchanged', personId };
    const isPerson = await tx.personLink.count({ where: { personId, undoneAt: null } });
    if (isPerson === 0) return { outcome: 'no-person' };
    await relink(tx, held, { personId, basis: `judged: ${reason}` }, reason, now);
    return { outcome: 'judged', personId };
  });
}

/** Gives a record back the person that was made with it; the judgement that is undone stays on file. One transaction. */
export function undoJudgement(nomineeId: string, reason: string, now: Date): Promise<JudgementOutcome> {
  return transact(async (tx) => {
    const held = await heldLink(tx, nomineeId);
    if (held === null) return { outcome: 'no-record' };
    if (held.basis === OWN_RECORD) return { outcome: 'unchanged', personId: held.personId };
    const first = await tx.personLink.findFirst({
      where: { nomineeId, basis: OWN_RECORD },
      orderBy: { judgedAt: 'asc' },
    });
    const personId = first?.personId ?? (await tx.person.create({ data: { id: newId(now), createdAt: now } })).id;
    await relink(tx, held, { personId, basis: OWN_RECORD }, reason, now);
    return { outcome: 'judged', personId };
  });
}

/** The judgements about a record, the first one first; undone ones too. */
export function judgementsOf(nomineeId: string) {
  return transact((tx) =>
    tx.personLink.findMany({
      where: { nomineeId },
      orderBy: { judgedAt: 'asc' },
      select: { personId: true, basis: true, judgedAt: true, undoneAt: true, undoneReason: true },
    }),
  );
}

function heldLink(tx: Transaction, nomineeId: string) {
  return tx.personLink.findFirst({ where: { nomineeId, undoneAt: null, nominee: { retiredAt: null } } });
}
type HeldLink = NonNullable<Awaited<ReturnType<typeof heldLink>>>;

async function relink(
  tx: Transaction,
  held: HeldLink,
  link: { readonly personId: string; readonly basis: string },
  reason: string,
  now: Date,
): Promise<void> {
  const storedIds = await noticesOf(tx, [held.personId, link.personId]);
  const before = await lookAt(tx, storedIds);
  await tx.personLink.update({ where: { id: held.id }, data: { undoneAt: now, undoneReason: reason } });
  await tx.personLink.create({ data: { id: newId(now), nomineeId: held.nomineeId, judgedAt: now, ...link } });
  await recordChanges(tx, { before, storedIds, newIds: [], now });
}

async function noticesOf(tx: Transaction, personIds: readonly string[]): Promise<string[]> {
  const links = await tx.personLink.findMany({
    where: { personId: { in: [...personIds] }, undoneAt: null },
    select: { nominee: { select: { noticeId: true } } },
  });
  return [...new Set(links.map(({ nominee }) => nominee.noticeId))];
}
