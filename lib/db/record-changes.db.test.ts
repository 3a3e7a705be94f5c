import { beforeEach, describe, expect, it } from 'vitest';
import { ask, transact } from './client';
import { recordChanges } from './record-changes';
import { saveDocument } from './save-document';
import { emptyTables } from './testing/empty-tables';
import { inventDocument } from './testing/invented-document';

const zhou = { name: '周一山', birth: '1970-01', currentPost: '温州市委副书记', city: '330300' } as const;
const wu = { name: '吴三海', birth: '1972-03' };
const FIRST = new Date('2025-12-23T00:00:00Z');
const LATER = new Date('2025-12-24T00:00:00Z');

const changesAfter = (seq: bigint) =>
  ask((db) => db.change.findMany({ where: { seq: { gt: seq } }, orderBy: { seq: 'asc' } }));
const lastSeq = async () => (await ask((db) => db.change.aggregate({ _max: { seq: true } })))._max.seq ?? 0n;
const only = () => ask((db) => db.notice.findFirstOrThrow());

/** What the log says of everything that was saved by this. */
async function changesOf(save: () => Promise<unknown>): Promise<string[]> {
  const seq = await lastSeq();
  await save();
  return (await changesAfter(seq)).map(({ kind, action }) => `${kind} ${action}`);
}

beforeEach(emptyTables);

describe('the log of changes', () => {
  it('has a new notice with its nominees and persons, each by its id', async () => {
    const seq = await lastSeq();
    await saveDocument(inventDocument({ page: 'A', nominees: [zhou, wu] }));
    const nominees = await ask((db) => db.nominee.findMany({ include: { links: true } }));
    const rows = await changesAfter(seq);
    expect(rows.map(({ kind, action }) => `${kind} ${action}`)).toEqual([
      'notice added',
      ...['nominee added', 'nominee added', 'person added', 'person added'],
    ]);
    expect(rows.every(({ at }) => at.getTime() === FIRST.getTime())).toBe(true);
    expect(rows.map(({ recordId }) => recordId).sort()).toEqual(
      [(await only()).id, ...nominees.flatMap(({ id, links }) => [id, links[0]?.personId])].sort(),
    );
  });

  it('says nothing of the same bytes, and of a further copy only that the notice is refreshed', async () => {
    const document = inventDocument({ page: 'A', key: 'K', nominees: [zhou] });
    await saveDocument(document);
    expect(await changesOf(() => saveDocument(document))).toEqual([]);
    const copy = inventDocument({ page: 'B', key: 'K', nominees: [zhou] });
    expect(await changesOf(() => saveDocument(copy))).toEqual(['notice refreshed']);
  });

  it('says of a later reading with the same values that the notice is refreshed, and its revision stays', async () => {
    await saveDocument(inventDocument({ page: 'A', nominees: [zhou] }));
    const moved = inventDocument({ page: 'A', version: '2', before: '本报讯。', nominees: [zhou], now: LATER });
    expect(await changesOf(() => saveDocument(moved))).toEqual(['notice refreshed']);
    expect(await only()).toMatchObject({ revision: 0, updatedAt: FIRST, parserVersion: '2' });
  });

  it.each([
    ['a closing day', { closes: '2025-12-30', nominees: [zhou] }, ['notice changed']],
    ['a phone', { phones: ['0571-12380'], nominees: [zhou] }, ['notice changed']],
    [
      'a nominee’s birth',
      { nominees: [{ ...zhou, birth: '1970-02' }] },
      ['notice changed', 'nominee changed', 'person changed'],
    ],
    [
      'a post',
      { nominees: [{ ...zhou, currentPost: '温州市委副书记、一级调研员' }] },
      ['notice changed', 'nominee changed', 'person changed'],
    ],
    ['a nominee more', { nominees: [zhou, wu] }, ['notice changed', 'nominee added', 'person added']],
    ['a nominee less', { nominees: [] }, ['notice changed', 'nominee retired', 'person retired']],
  ] as const)('raises the revision by one when a later reading has another %s', async (_, wanted, expected) => {
    await saveDocument(inventDocument({ page: 'A', nominees: [zhou] }));
    const later = inventDocument({ page: 'A', version: '2', now: LATER, ...wanted });
    expect(await changesOf(() => saveDocument(later))).toEqual(expected);
    expect(await only()).toMatchObject({ revision: 1, updatedAt: LATER });
  });

  it('has a tombstone for all that a retired notice held, and it comes back under its ids with a higher revision', async () => {
    const document = inventDocument({ page: 'A', nominees: [zhou] });
    await saveDocument(document);
    const { id } = await only();
    const seq = await lastSeq();
    const retire = () => saveDocument({ ...document, parserVersion: '2', notices: [] });
    expect(await changesOf(retire)).toEqual(['notice retired', 'nominee retired', 'person retired']);
    const comeBack = () => saveDocument({ ...document, parserVersion: '3', now: LATER });
    expect(await changesOf(comeBack)).toEqual(['notice added', 'nominee added', 'person added']);
    expect((await changesAfter(seq)).filter(({ recordId }) => recordId === id)).toHaveLength(2);
    expect(await only()).toMatchObject({ id, revision: 2, updatedAt: LATER });
  });

  it('is empty when nothing was written after all', async () => {
    const broken = inventDocument({ page: 'A', nominees: [{ ...zhou, city: '999999' }] });
    expect(await changesOf(() => saveDocument(broken).catch(() => null))).toEqual([]);
  });
});

describe('a reader that follows the log', () => {
  it('never misses a row of a transaction that ends late', async () => {
    let write = (): void => {};
    const mayEnd = new Promise<void>((resolve) => (write = resolve));
    const started = new Promise<void>((begun) => {
      void transact(async (tx) => {
        await recordChanges(tx, { before: { records: [], facts: [] }, storedIds: [], newIds: [], now: FIRST });
        const recordId = '019b4b2e-7c00-7a3f-9c1d-0242ac120002';
        await tx.change.create({ data: { at: FIRST, kind: 'notice', recordId, action: 'added' } });
        begun();
        await mayEnd;
      });
    });
    await started;
    const saved = saveDocument(inventDocument({ page: 'A', nominees: [zhou] }));
    const early = await Promise.race([saved, new Promise((resolve) => setTimeout(resolve, 300, 'still waiting'))]);
    expect(early).toBe('still waiting');
    expect(await changesAfter(0n)).toEqual([]);
    write();
    await saved;
    expect((await changesAfter(0n)).map(({ recordId }) => recordId)[0]).toBe('019b4b2e-7c00-7a3f-9c1d-0242ac120002');
  });

  it('sees every row once while many documents are written at the same time', async () => {
    const seen: bigint[] = [];
    let cursor = await lastSeq();
    const follow = async () => {
      const rows = await changesAfter(cursor);
      seen.push(...rows.map(({ seq }) => seq));
      cursor = seen.at(-1) ?? cursor;
    };
    let writing = true;
    const writers = Promise.all(
      Array.from({ length: 30 }, (_, at) =>
        saveDocument(inventDocument({ page: `page ${at}`, nominees: [zhou, wu].slice(0, 1 + (at % 2)) })),
      ),
    ).finally(() => (writing = false));
    while (writing) await follow();
    await writers;
    await follow();
    const all = await ask((db) => db.change.findMany({ orderBy: { seq: 'asc' }, select: { seq: true } }));
    expect(seen).toEqual(all.map(({ seq }) => seq));
    expect(seen).toHaveLength(30 * 3 + 15 * 2);
  });
});
