import { beforeEach, describe, expect, it } from 'vitest';
import { ask } from './client';
import { fromDateColumn } from './dates';
import { fromReadings } from './readings';
import { saveDocument } from './save-document';
import { countRows, emptyTables } from './testing/empty-tables';
import { inventDocument } from './testing/invented-document';

const zhou = {
  name: '周一山',
  birth: '1970-01',
  gender: '男',
  currentPost: '温州市委副书记、一级调研员',
  city: '330300',
} as const;
const zheng = { name: '郑二河', birth: '1971-02', currentPost: '台州市副市长', city: '331000' };
const wu = { name: '吴三海', birth: '1972-03' };

const records = () =>
  ask((db) =>
    db.nominee.findMany({
      where: { retiredAt: null },
      orderBy: [{ ordinal: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        name: true,
        birth: true,
        links: { orderBy: { id: 'asc' }, select: { personId: true, basis: true } },
      },
    }),
  );

beforeEach(emptyTables);

describe('saving a document', () => {
  it('writes the notice, its nominees, their posts, and a person of its own for each', async () => {
    const document = inventDocument({ page: 'A', region: '330000', phones: ['0571-12380'], nominees: [zhou, zheng] });
    expect(await saveDocument(document)).toEqual({ outcome: 'stored', notices: 1, nominees: 2 });
    expect(await countRows()).toEqual({
      documents: 1,
      notices: 1,
      copies: 1,
      nominees: 2,
      posts: 3,
      persons: 2,
      links: 2,
      diagnostics: 0,
    });
  });

  it('keeps each value with its certainty and the place of its words', async () => {
    const document = inventDocument({ page: 'A', region: '330000', nominees: [zhou] });
    await saveDocument(document);
    const row = await ask((db) => db.nominee.findFirstOrThrow({ include: { notice: true, posts: true } }));
    const { gender, city } = fromReadings(row.readings);
    expect(row).toMatchObject({ gender: '男', cityCode: '330300', provinceCode: '330000', birth: '1970-01' });
    expect(fromDateColumn(row.notice.closes)).toBe('2025-12-29');
    expect(gender).toMatchObject({ certainty: 'stated' });
    expect(city).toMatchObject({ certainty: 'inferred', inference: { code: 'division-in-post' } });
    expect(row.posts.map((post) => document.text.slice(post.start, post.end))).toEqual([
      '温州市委副书记',
      '一级调研员',
    ]);
  });

  it('takes the province from the issuer where the posts tell no city', async () => {
    await saveDocument(inventDocument({ page: 'A', region: '330000', nominees: [wu] }));
    expect(await ask((db) => db.nominee.findFirst())).toMatchObject({ cityCode: null, provinceCode: '330000' });
  });

  it('changes nothing when the same bytes come again', async () => {
    const document = inventDocument({ page: 'A', nominees: [zhou] });
    await saveDocument(document);
    const before = await countRows();
    expect(await saveDocument(document)).toEqual({ outcome: 'unchanged', notices: 1, nominees: 1 });
    expect(await countRows()).toEqual(before);
  });

  it('changes nothing when an older parser reads the same bytes', async () => {
    await saveDocument(inventDocument({ page: 'A', version: '10', nominees: [zhou] }));
    const older = inventDocument({ page: 'A', version: '9', nominees: [] });
    expect((await saveDocument(older)).outcome).toBe('unchanged');
    expect((await countRows()).nominees).toBe(1);
  });

  it('leaves one document and one notice when fifty save the same bytes at once', async () => {
    const document = inventDocument({ page: 'A', nominees: [zhou, zheng, wu] });
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => saveDocument(document)));
    expect(outcomes.filter(({ outcome }) => outcome === 'stored')).toHaveLength(1);
    expect(outcomes.filter(({ outcome }) => outcome === 'unchanged')).toHaveLength(49);
    expect(await countRows()).toMatchObject({ documents: 1, notices: 1, copies: 1, nominees: 3, persons: 3, links: 3 });
  });

  it('leaves one notice when many newspapers that print it are saved at once', async () => {
    const pages = Array.from({ length: 20 }, (_, index) => `newspaper ${index}`);
    const outcomes = await Promise.all(
      pages.map((page) => saveDocument(inventDocument({ page, key: 'the notice', nominees: [zhou, zheng] }))),
    );
    expect(outcomes.filter(({ outcome }) => outcome === 'stored')).toHaveLength(1);
    expect(outcomes.filter(({ outcome }) => outcome === 'second-copy')).toHaveLength(19);
    expect(await countRows()).toMatchObject({ documents: 20, notices: 1, copies: 20, nominees: 2, persons: 2 });
  });

  it('writes nothing at all when one record cannot be written', async () => {
    const document = inventDocument({ page: 'A', nominees: [zhou, { ...zheng, city: '999999' }] });
    await expect(saveDocument(document)).rejects.toThrow();
    expect(await countRows()).toMatchObject({ documents: 0, notices: 0, nominees: 0, persons: 0 });
  });

  it('holds a notice once that one page prints twice', async () => {
    const document = inventDocument({ page: 'A', nominees: [zhou] });
    const twice = { ...document, notices: [...document.notices, ...document.notices] };
    expect(await saveDocument(twice)).toEqual({ outcome: 'stored', notices: 1, nominees: 1 });
  });
});

describe('the same notice in another document', () => {
  it('becomes a copy of the stored notice, with its own place', async () => {
    await saveDocument(inventDocument({ page: 'A', key: 'K', nominees: [zhou] }));
    const other = inventDocument({ page: 'B', key: 'K', before: '本报讯。', nominees: [zhou] });
    expect(await saveDocument(other)).toEqual({ outcome: 'second-copy', notices: 1, nominees: 1 });
    const copies = await ask((db) =>
      db.noticeCopy.findMany({ orderBy: { start: 'asc' }, include: { document: true } }),
    );
    expect(copies.map(({ start, document }) => [start, document.origin])).toEqual([
      [0, 'A.txt'],
      [4, 'B.txt'],
    ]);
    expect(await countRows()).toMatchObject({ notices: 1, nominees: 1, persons: 1 });
  });
});

describe('reading the same bytes with a newer parser', () => {
  it('replaces the records and keeps the ids and persons of the same nominees', async () => {
    await saveDocument(inventDocument({ page: 'A', nominees: [zhou, { ...zheng, birth: '1917-02' }] }));
    const before = await records();
    const newer = inventDocument({ page: 'A', version: '2', key: 'read otherwise', nominees: [wu, zheng, zhou] });
    expect(await saveDocument(newer)).toEqual({ outcome: 'reread', notices: 1, nominees: 3 });
    const after = await records();
    expect(after.map(({ name, birth }) => [name, birth])).toEqual([
      ['吴三海', '1972-03'],
      ['郑二河', '1971-02'],
      ['周一山', '1970-01'],
    ]);
    expect(after[2]).toEqual(before[0]);
    expect(after[1]).toEqual({ ...before[1], birth: '1971-02' });
    expect(await countRows()).toMatchObject({ documents: 1, notices: 1, copies: 1, persons: 3, links: 3 });
  });

  it('keeps the address of the notice, and its posts and diagnostics are those of the new reading alone', async () => {
    const document = inventDocument({ page: 'A', nominees: [zhou] });
    await saveDocument(document);
    const before = await ask((db) => db.notice.findFirstOrThrow());
    const [found] = inventDocument({ page: 'A', nominees: [{ ...zhou, currentPost: '温州市委书记' }] }).notices;
    if (!found) throw new Error('the invented document has a notice');
    const doubt = { code: 'unread-text', span: found.notice.span, nominee: 0, detail: '某' } as const;
    const notices = [{ ...found, notice: { ...found.notice, diagnostics: [doubt] } }];
    await saveDocument({ ...document, parserVersion: '2', notices });
    const after = await ask((db) => db.notice.findFirstOrThrow({ include: { diagnostics: true } }));
    const [record] = await records();
    expect(after).toMatchObject({ id: before.id, parserVersion: '2' });
    expect(after.diagnostics).toMatchObject([{ code: 'unread-text', nomineeId: record?.id, ordinal: 1 }]);
    expect(await ask((db) => db.post.findMany({ select: { text: true } }))).toEqual([{ text: '温州市委书记' }]);
  });

  it('removes a record that is no longer found, with the person of its own', async () => {
    await saveDocument(inventDocument({ page: 'A', nominees: [zhou, wu] }));
    await saveDocument(inventDocument({ page: 'A', version: '2', nominees: [zhou] }));
    expect(await countRows()).toMatchObject({ nominees: 1, persons: 1, links: 1 });
  });

  it('retires a record that is no longer found when somebody judged whose it is', async () => {
    await saveDocument(inventDocument({ page: 'A', nominees: [zhou, wu] }));
    await saveDocument(inventDocument({ page: 'B', nominees: [wu] }));
    await judgeSamePerson('吴三海');
    await saveDocument(inventDocument({ page: 'A', version: '2', nominees: [zhou] }));
    const rows = await ask((db) => db.nominee.findMany({ where: { name: '吴三海' }, select: { retiredAt: true } }));
    expect(rows.map(({ retiredAt }) => retiredAt !== null).sort()).toEqual([false, true]);
    expect(await countRows()).toMatchObject({ nominees: 3, links: 4 });
  });

  it('finds a retired record again under its old id', async () => {
    await saveDocument(inventDocument({ page: 'A', nominees: [zhou, wu] }));
    await saveDocument(inventDocument({ page: 'B', nominees: [wu] }));
    await judgeSamePerson('吴三海');
    const before = await records();
    await saveDocument(inventDocument({ page: 'A', version: '2', nominees: [zhou] }));
    await saveDocument(inventDocument({ page: 'A', version: '3', nominees: [zhou, wu] }));
    expect(await records()).toEqual(before);
  });

  it('retires a notice that is no longer found, and finds it again under its old address', async () => {
    const document = inventDocument({ page: 'A', nominees: [zhou] });
    await saveDocument(document);
    expect(await saveDocument({ ...document, parserVersion: '2', notices: [] })).toEqual({
      outcome: 'reread',
      notices: 0,
      nominees: 0,
    });
    const retired = await ask((db) => db.notice.findFirstOrThrow());
    expect(retired.retiredAt).not.toBeNull();
    await saveDocument({ ...document, parserVersion: '3' });
    expect(await ask((db) => db.notice.findMany())).toMatchObject([{ id: retired.id, retiredAt: null }]);
  });

  it('lets the newest reading count for both documents, without making a second notice of it', async () => {
    await saveDocument(inventDocument({ page: 'A', key: 'old', nominees: [zhou] }));
    await saveDocument(inventDocument({ page: 'B', key: 'old', nominees: [zhou] }));
    const before = await records();
    await saveDocument(inventDocument({ page: 'B', key: 'new', version: '2', nominees: [zhou, wu] }));
    await saveDocument(inventDocument({ page: 'A', key: 'new', version: '2', nominees: [zhou, wu] }));
    expect(await countRows()).toMatchObject({ documents: 2, notices: 1, copies: 2, nominees: 2 });
    expect((await records())[0]).toEqual(before[0]);
  });

  it('makes two notices of what an older parser took for one', async () => {
    await saveDocument(inventDocument({ page: 'A', key: 'old', nominees: [zhou] }));
    await saveDocument(inventDocument({ page: 'B', key: 'old', nominees: [zhou] }));
    await saveDocument(inventDocument({ page: 'B', key: 'of B', version: '2', nominees: [zhou] }));
    await saveDocument(inventDocument({ page: 'A', key: 'of A', version: '2', nominees: [wu] }));
    const notices = await ask((db) =>
      db.notice.findMany({ include: { document: true, copies: true, nominees: true } }),
    );
    const told = notices.map(({ document, copies, nominees }) => [document.origin, copies.length, nominees[0]?.name]);
    expect(told.sort()).toEqual([
      ['A.txt', 1, '吴三海'],
      ['B.txt', 1, '周一山'],
    ]);
  });
});

describe('one judgement at a time', () => {
  it('is kept by the database itself', async () => {
    await saveDocument(inventDocument({ page: 'A', nominees: [zhou] }));
    const link = await ask((db) => db.personLink.findFirstOrThrow());
    const second = { nomineeId: link.nomineeId, personId: link.personId, basis: 'somebody' };
    await expect(ask((db) => db.personLink.create({ data: second }))).rejects.toMatchObject({ code: 'P2002' });
    const undone = { ...second, undoneAt: new Date('2026-01-01T00:00:00Z') };
    await expect(ask((db) => db.personLink.create({ data: undone }))).resolves.toMatchObject(undone);
  });
});

/** Undoes the link of the later record of this name and judges it to be the earlier one's person. */
async function judgeSamePerson(name: string): Promise<void> {
  const links = await ask((db) => db.personLink.findMany({ where: { nominee: { name } }, orderBy: { id: 'asc' } }));
  const [first, second] = links;
  if (!first || !second) throw new Error(`two records of ${name} are needed`);
  const undoneAt = new Date('2026-01-01T00:00:00Z');
  await ask((db) => db.personLink.update({ where: { id: second.id }, data: { undoneAt } }));
  await ask((db) =>
    db.personLink.create({
      data: { nomineeId: second.nomineeId, personId: first.personId, basis: 'same name and birth' },
    }),
  );
}
