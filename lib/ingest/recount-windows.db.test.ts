import { beforeEach, expect, it } from 'vitest';
import { ask } from '../db/client';
import { saveDocument } from '../db/save-document';
import { emptyTables } from '../db/testing/empty-tables';
import { inventDocument } from '../db/testing/invented-document';
import { recountWindows } from './recount-windows';

const LATER = new Date('2026-01-05T00:00:00Z');
const nominees = [{ name: '周一山', birth: '1970-01' }];

beforeEach(emptyTables);

/** A notice of 2025-12-22 with five working days and no closing day, stored as if they had ended on that day. */
async function stored(page: string, lastDay: string, closes: string | null = null) {
  await saveDocument(inventDocument({ page, nominees }));
  const day = (words: string | null) => (words === null ? null : new Date(`${words}T00:00:00Z`));
  const newest = await ask((db) => db.notice.findFirstOrThrow({ orderBy: { id: 'desc' } }));
  await ask((db) =>
    db.notice.update({
      where: { id: newest.id },
      data: { opens: day('2025-12-22'), closes: day(closes), workingDays: 5, lastDay: day(lastDay) },
    }),
  );
  return newest.id;
}
const found = (id: string) => ask((db) => db.notice.findUniqueOrThrow({ where: { id } }));

it('a last day that was counted by another calendar moves, as a change of the notice', async () => {
  const id = await stored('A', '2025-12-26');
  expect(await recountWindows(LATER)).toBe(1);
  expect(await found(id)).toMatchObject({ lastDay: new Date('2025-12-29T00:00:00Z'), revision: 1, updatedAt: LATER });
  expect(await ask((db) => db.change.findFirst({ orderBy: { seq: 'desc' } }))).toMatchObject({
    ...{ recordId: id, action: 'changed', at: LATER },
  });
});

it('a day that is right, and one that is printed, stay and change nothing', async () => {
  await stored('A', '2025-12-29');
  const printed = await stored('B', '2025-12-26', '2025-12-26');
  const changes = await ask((db) => db.change.count());
  expect(await recountWindows(LATER)).toBe(0);
  expect(await found(printed)).toMatchObject({ lastDay: new Date('2025-12-26T00:00:00Z'), revision: 0 });
  expect(await ask((db) => db.change.count())).toBe(changes);
});

it('all of more windows than are read at once are counted', async () => {
  const id = await stored('A', '2025-12-26');
  await ask(
    (db) => db.$executeRaw`
      INSERT INTO "Notice" SELECT (jsonb_populate_record(n, jsonb_build_object('id', gen_random_uuid(), 'contentKey', md5(i::text) || md5(i::text)))).*
      FROM "Notice" n, generate_series(1, 600) AS i WHERE n."id" = ${id}::uuid`,
  );
  expect(await recountWindows(LATER)).toBe(601);
  expect(await ask((db) => db.notice.count({ where: { lastDay: new Date('2025-12-29T00:00:00Z') } }))).toBe(601);
});
