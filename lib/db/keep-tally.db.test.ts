import { beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { ask } from './client';
import { fillTally, FORGET_TALLY } from './fill-tally';
import { judgeSame, undoJudgement } from './judge-person';
import { saveDocument } from './save-document';
import { emptyTables } from './testing/empty-tables';
import { inventDocument } from './testing/invented-document';

const LATER = new Date('2025-12-24T00:00:00Z');
const zhou = { name: '周一山', gender: '男', birth: '1970-01', currentPost: '温州市委副书记', city: '330300' } as const;
const wu = { name: '吴三海', gender: '女', birth: '1972-03', currentPost: '台州市财政局局长', city: '331000' } as const;

beforeEach(emptyTables);

const tallyRow = z.object({ row: z.string(), count: z.number() });

/** What is counted at all. */
async function tally(): Promise<Record<string, number>> {
  const rows = await ask(
    (db) => db.$queryRaw`SELECT concat_ws(' ', "counted", "filter", "filterValue", "facet", "value") AS "row", "count"
      FROM "Tally" WHERE "counted" <> 'rule' AND "count" <> 0 ORDER BY 1`,
  );
  return Object.fromEntries(
    z
      .array(tallyRow)
      .parse(rows)
      .map(({ row, count }) => [row, count]),
  );
}

/** The same, counted from the records alone. */
async function countedAnew(): Promise<Record<string, number>> {
  await ask((db) => db.$executeRaw(FORGET_TALLY));
  expect(await fillTally()).toBe(true);
  return tally();
}

async function people() {
  return ask((db) =>
    db.nominee.findMany({ include: { links: { where: { undoneAt: null } } }, orderBy: { name: 'asc' } }),
  );
}

it('counts a value alone, and each pair of values that a nominee has', async () => {
  await saveDocument(inventDocument({ page: 'A', nominees: [zhou, wu] }));
  const counts = await tally();
  expect(counts['nominee    ']).toBe(2);
  expect(counts['notice    ']).toBe(1);
  expect(counts['person    ']).toBe(2);
  expect(counts['nominee   gender 男']).toBe(1);
  expect(counts['nominee gender 女 city 331000']).toBe(1);
  expect(counts['nominee gender 女 city 330300']).toBeUndefined();
});

it('is at any time what the records alone would give', async () => {
  const steps: (() => Promise<unknown>)[] = [
    () => saveDocument(inventDocument({ page: 'A', nominees: [zhou, wu] })),
    // a window without any day, and one that begins after its end
    () => saveDocument(inventDocument({ page: 'B', opens: null, closes: null, nominees: [zhou] })),
    () => saveDocument(inventDocument({ page: 'C', opens: '2026-01-05', closes: '2025-12-29', nominees: [wu] })),
    // read anew: another gender, a nominee less, one more
    () => saveDocument(inventDocument({ page: 'A', version: '2', nominees: [{ ...zhou, gender: '女' }], now: LATER })),
    () => saveDocument(inventDocument({ page: 'A', version: '3', nominees: [zhou, wu], now: LATER })),
    // no notice at all any more, and again
    () => saveDocument({ ...inventDocument({ page: 'B', version: '2', nominees: [] }), notices: [] }),
    () => saveDocument(inventDocument({ page: 'B', version: '3', nominees: [zhou], now: LATER })),
    async () => {
      const [first, second] = (await people()).filter(({ name }) => name === zhou.name);
      const personId = first?.links[0]?.personId ?? '';
      await judgeSame({ nomineeId: second?.id ?? '', personId, reason: 'the same birth', now: LATER });
    },
    // the record leans on a judgement and is retired
    () => saveDocument(inventDocument({ page: 'B', version: '4', nominees: [wu], now: LATER })),
    async () => {
      const judged = (await people()).find(({ links }) => links.some(({ basis }) => basis.startsWith('judged')));
      if (judged) await undoJudgement(judged.id, 'another', LATER);
    },
  ];
  for (const [at, step] of steps.entries()) {
    await step();
    const kept = await tally();
    expect([at, kept]).toEqual([at, await countedAnew()]);
  }
});

it('is not touched by a transaction that fails', async () => {
  await saveDocument(inventDocument({ page: 'A', nominees: [zhou] }));
  const before = await tally();
  await saveDocument(inventDocument({ page: 'B', nominees: [{ ...wu, city: '999999' }] })).catch(() => null);
  expect(await tally()).toEqual(before);
});

it('is right after many documents at a time', async () => {
  await Promise.all(
    Array.from({ length: 12 }, (_, at) => saveDocument(inventDocument({ page: `P${at}`, nominees: [zhou, wu] }))),
  );
  expect((await tally())['nominee    ']).toBe(24);
  expect(await tally()).toEqual(await countedAnew());
});

it('is counted once: a second start finds it done', async () => {
  await saveDocument(inventDocument({ page: 'A', nominees: [zhou] }));
  await countedAnew();
  expect(await fillTally()).toBe(false);
});
