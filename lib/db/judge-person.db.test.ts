import { beforeEach, expect, it } from 'vitest';
import { ask } from './client';
import { judgementsOf, judgeSame, undoJudgement } from './judge-person';
import { saveDocument } from './save-document';
import { emptyTables } from './testing/empty-tables';
import { inventDocument } from './testing/invented-document';

const now = new Date('2025-12-25T04:00:00Z');
const later = new Date('2025-12-26T04:00:00Z');
const NOBODY = '019b4b2e-7c00-7a3f-9c1d-0242ac120002';
const reason = 'the same birth month and the post that was proposed';

interface Held {
  readonly nomineeId: string;
  readonly personId: string;
}

async function heldBy(page: string): Promise<Held> {
  return ask((db) =>
    db.personLink.findFirstOrThrow({
      where: { undoneAt: null, nominee: { notice: { title: page } } },
      select: { nomineeId: true, personId: true },
    }),
  );
}

beforeEach(async () => {
  await emptyTables();
  for (const title of ['先前的公示', '后来的公示'])
    await saveDocument(inventDocument({ page: title, title, nominees: [{ name: '周一山', birth: '1969-11' }] }));
});

it('gives every record a person of its own, however alike they are', async () => {
  expect((await heldBy('先前的公示')).personId).not.toBe((await heldBy('后来的公示')).personId);
});

it('links a record to a person, keeps the link before on file, and undoes the judgement again', async () => {
  const first = await heldBy('先前的公示');
  const second = await heldBy('后来的公示');
  expect(await judgeSame({ ...first, nomineeId: second.nomineeId, reason, now: later })).toEqual({
    outcome: 'judged',
    personId: first.personId,
  });
  expect((await heldBy('后来的公示')).personId).toBe(first.personId);
  expect(await undoJudgement(second.nomineeId, 'another native place', later)).toEqual({
    outcome: 'judged',
    personId: second.personId,
  });
  expect((await judgementsOf(second.nomineeId)).map(({ basis, undoneReason }) => [basis, undoneReason])).toEqual([
    ['own-record', reason],
    [`judged: ${reason}`, 'another native place'],
    ['own-record', null],
  ]);
});

it('writes both persons into the log of changes', async () => {
  const first = await heldBy('先前的公示');
  const second = await heldBy('后来的公示');
  await judgeSame({ ...first, nomineeId: second.nomineeId, reason, now: later });
  const rows = await ask((db) => db.change.findMany({ where: { kind: 'person', at: later } }));
  expect(rows.map(({ recordId, action }) => [recordId, action]).sort()).toEqual(
    [
      [first.personId, 'changed'],
      [second.personId, 'retired'],
    ].sort(),
  );
});

it('changes nothing for a record or a person that is not there, or when it is so already', async () => {
  const first = await heldBy('先前的公示');
  expect(await judgeSame({ ...first, nomineeId: NOBODY, reason, now })).toEqual({ outcome: 'no-record' });
  expect(await judgeSame({ ...first, personId: NOBODY, reason, now })).toEqual({ outcome: 'no-person' });
  expect(await judgeSame({ ...first, reason, now })).toEqual({ outcome: 'unchanged', personId: first.personId });
  expect(await undoJudgement(first.nomineeId, reason, now)).toEqual({ outcome: 'unchanged', personId: first.personId });
  expect(await heldBy('先前的公示')).toEqual(first);
});
