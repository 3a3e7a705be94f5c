import { beforeEach, describe, expect, it } from 'vitest';
import { ask } from './client';
import { fromDateColumn } from './dates';
import { saveDocument } from './save-document';
import { emptyTables } from './testing/empty-tables';
import { inventDocument } from './testing/invented-document';

const zhou = { name: '周一山', birth: '1970-01' };
const wu = { name: '吴三海', birth: '1972-03' };
const original = {
  page: 'original',
  title: '某市市管干部任前公示',
  region: '330300',
  signedOn: '2025-12-22',
  nominees: [zhou, wu],
} as const;
const withdrawal = {
  page: 'withdrawal',
  kind: 'withdrawal',
  title: '撤回公示的公告',
  region: '330300',
  refersTo: '2025年12月22日发布的《某市市管干部任前公示》',
  signedOn: '2025-12-24',
  opens: null,
  closes: null,
  nominees: [],
} as const;
const correction = { ...withdrawal, page: 'correction', kind: 'correction', title: '更正公告' } as const;

async function noticeOf(page: string) {
  const { id, refersToId, withdrawnOn, revision } = await ask((db) =>
    db.notice.findFirstOrThrow({ where: { document: { origin: `${page}.txt` } } }),
  );
  return { id, refersToId, withdrawnOn: fromDateColumn(withdrawnOn), revision };
}

const save = async (...documents: Parameters<typeof inventDocument>[0][]) => {
  for (const document of documents) await saveDocument(inventDocument(document));
};

beforeEach(emptyTables);

describe('a withdrawal of a whole notice', () => {
  it.each([
    ['after', [original, withdrawal]],
    ['before', [withdrawal, original]],
  ] as const)(
    'is found when it comes %s the notice, and the notice is withdrawn from its day',
    async (_, documents) => {
      await save(...documents);
      const { id, withdrawnOn } = await noticeOf('original');
      expect(withdrawnOn).toBe('2025-12-24');
      expect((await noticeOf('withdrawal')).refersToId).toBe(id);
    },
  );

  it('is logged as withdrawn and raises the revision once', async () => {
    await save(original, withdrawal);
    const { id, revision } = await noticeOf('original');
    expect(revision).toBe(1);
    const rows = await ask((db) => db.change.findMany({ where: { recordId: id }, orderBy: { seq: 'asc' } }));
    expect(rows.map(({ action }) => action)).toEqual(['added', 'withdrawn']);
  });

  it('counts no more when it is no longer found', async () => {
    await save(original, withdrawal);
    await saveDocument({ ...inventDocument({ ...withdrawal, version: '2' }), notices: [] });
    expect(await noticeOf('original')).toMatchObject({ withdrawnOn: null, revision: 2 });
  });

  it('naming all nominees takes back the whole', async () => {
    await save(original, { ...withdrawal, before: '', nominees: [zhou, wu] });
    expect((await noticeOf('original')).withdrawnOn).toBe('2025-12-24');
  });

  it('is let go when the notice is read with another title', async () => {
    await save(original, withdrawal, { ...original, version: '2', title: '某市任前公示' });
    expect((await noticeOf('withdrawal')).refersToId).toBeNull();
    expect((await noticeOf('original')).withdrawnOn).toBeNull();
  });

  it('is found by both when they are saved at the same time', async () => {
    for (let round = 0; round < 5; round += 1) {
      await emptyTables();
      await Promise.all([original, withdrawal].map((wanted) => saveDocument(inventDocument(wanted))));
      expect((await noticeOf('original')).withdrawnOn).toBe('2025-12-24');
    }
  });
});

describe('a reference that takes nothing back', () => {
  it('names one nominee of several: the window stays', async () => {
    await save(original, { ...withdrawal, nominees: [wu] });
    expect((await noticeOf('withdrawal')).refersToId).toBe((await noticeOf('original')).id);
    expect((await noticeOf('original')).withdrawnOn).toBeNull();
  });

  it('lists somebody who is not in the notice: the window stays', async () => {
    await save(original, { ...withdrawal, nominees: [{ name: '郑二河' }] });
    expect((await noticeOf('original')).withdrawnOn).toBeNull();
  });

  it('is a correction', async () => {
    await save(original, correction);
    expect((await noticeOf('correction')).refersToId).toBe((await noticeOf('original')).id);
    expect(await noticeOf('original')).toMatchObject({ withdrawnOn: null, revision: 0 });
  });
});

describe('nothing is guessed', () => {
  it('where two notices fit, until one of them is gone', async () => {
    const twin = { ...original, page: 'twin', nominees: [zhou] };
    await save(original, twin, withdrawal);
    expect((await noticeOf('withdrawal')).refersToId).toBeNull();
    await saveDocument({ ...inventDocument({ ...twin, version: '2' }), notices: [] });
    expect((await noticeOf('withdrawal')).refersToId).toBe((await noticeOf('original')).id);
  });

  it.each([
    ['of another region', { region: '331000' }],
    ['signed after it', { signedOn: '2025-12-25', opens: '2025-12-22' }],
    ['itself a withdrawal', { kind: 'withdrawal' }],
  ] as const)('and a notice %s does not fit', async (_, other) => {
    await save({ ...original, ...other }, withdrawal);
    expect((await noticeOf('withdrawal')).refersToId).toBeNull();
  });

  it('without a region only the same issuer fits', async () => {
    const nowhere = { ...original, region: undefined, issuer: '某公司党委' };
    await save(nowhere, { ...withdrawal, region: undefined, issuer: '另一公司党委' });
    expect((await noticeOf('withdrawal')).refersToId).toBeNull();
    await emptyTables();
    await save(nowhere, { ...withdrawal, region: undefined, issuer: '某公司党委' });
    expect((await noticeOf('withdrawal')).refersToId).toBe((await noticeOf('original')).id);
  });
});
