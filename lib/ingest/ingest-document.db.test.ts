import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../db/client';
import { countStatements } from '../db/testing/count-statements';
import { countRows, emptyTables } from '../db/testing/empty-tables';
import { ingestDocument } from './ingest-document';

const now = new Date('2025-12-23T00:00:00Z');
const sample = await readFile('prisma/seed/zhejiang-2025-12-22.txt');
const bytesOf = (text: string) => new TextEncoder().encode(text);
const take = (bytes: Uint8Array<ArrayBuffer>, parserVersion?: string) =>
  ingestDocument({ bytes, origin: 'page.txt', now, ...(parserVersion === undefined ? {} : { parserVersion }) });

const WHOLE = { documents: 1, notices: 1, copies: 1, nominees: 12, persons: 12, links: 12 };
const NOTHING = { documents: 0, notices: 0, copies: 0, nominees: 0, posts: 0, persons: 0, links: 0, diagnostics: 0 };

/** Everything whose identity must survive a re-reading. */
const identities = () =>
  ask((db) =>
    db.nominee.findMany({ orderBy: { ordinal: 'asc' }, select: { id: true, noticeId: true, name: true, links: true } }),
  );

beforeEach(emptyTables);

describe('taking a document in', () => {
  it('stores the sample page: one notice, twelve nominees, none of the other articles read as one', async () => {
    expect(await take(sample)).toEqual({ outcome: 'stored', notices: 1, nominees: 12 });
    expect(await countRows()).toMatchObject(WHOLE);
  });

  it('counts the cities of the sample right', async () => {
    await take(sample);
    const rows = await ask((db) =>
      db.nominee.groupBy({ by: ['cityCode'], _count: true, orderBy: { cityCode: 'asc' } }),
    );
    expect(rows.map(({ cityCode, _count }) => [cityCode, _count])).toEqual([
      ['330100', 1],
      ['330300', 1],
      ['330600', 2],
      ['330700', 2],
      ['331000', 3],
      ['331100', 3],
    ]);
  });

  it('reckons the last day and keeps every span in the stored text', async () => {
    await take(sample);
    const notice = await ask((db) => db.notice.findFirstOrThrow({ include: { document: true, nominees: true } }));
    expect(notice.lastDay).toEqual(new Date('2025-12-29T00:00:00Z'));
    expect(notice.document.text.slice(notice.start, notice.end).startsWith('浙江省省管干部任前公示通告')).toBe(true);
    for (const { name, start, end } of notice.nominees) expect(notice.document.text.slice(start, end)).toContain(name);
  });

  it('leaves one document and one notice when the same bytes come fifty times at once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => take(sample)));
    expect(outcomes.filter(({ outcome }) => outcome === 'stored')).toHaveLength(1);
    expect(outcomes.filter(({ outcome }) => outcome === 'unchanged')).toHaveLength(49);
    expect(await countRows()).toMatchObject(WHOLE);
  });

  it('asks one question and changes nothing when the bytes are known', async () => {
    await take(sample);
    const { result, statements } = await countStatements(() => take(sample));
    expect(result).toEqual({ outcome: 'unchanged', notices: 1, nominees: 12 });
    expect(statements).toBe(1);
  });

  it('makes a copy, not a second notice, of what another newspaper prints', async () => {
    await take(sample);
    const text = new TextDecoder().decode(sample);
    const other = `城乡\n\n另一份报纸的一篇小文章。\n\n${text.slice(text.indexOf('浙江省省管干部任前公示通告'))}`;
    expect(await take(bytesOf(other))).toEqual({ outcome: 'second-copy', notices: 1, nominees: 12 });
    expect(await countRows()).toMatchObject({ ...WHOLE, documents: 2, copies: 2 });
  });

  it('keeps ids and person links when a newer parser reads known bytes', async () => {
    await take(sample);
    const before = await identities();
    expect(await take(sample, '999')).toEqual({ outcome: 'reread', notices: 1, nominees: 12 });
    expect(await identities()).toEqual(before);
    expect(await take(sample)).toMatchObject({ outcome: 'unchanged' });
    expect(await countRows()).toMatchObject(WHOLE);
  });

  it('stores nothing of a document without a notice', async () => {
    expect(await take(bytesOf('本报讯 公园里的梅花开了。'))).toEqual({ outcome: 'no-notice' });
    expect(await countRows()).toEqual(NOTHING);
  });

  it.each([
    ['no bytes', new Uint8Array(), 'empty'],
    ['an archive of an unknown kind', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), 'unknown-format'],
  ])('fails on %s and says why', async (_, bytes, why) => {
    expect(await take(bytes)).toMatchObject({ outcome: 'failed', why });
    expect(await countRows()).toEqual(NOTHING);
  });

  it('keeps a page with a NUL, and its bytes as they came', async () => {
    const text = new TextDecoder().decode(sample).replace('综合新闻', '综合\0新闻');
    expect(await take(bytesOf(text))).toMatchObject({ outcome: 'stored', nominees: 12 });
    const document = await ask((db) => db.document.findFirstOrThrow());
    expect([document.text.slice(0, 5), Buffer.from(document.bytes).includes(0)]).toEqual(['综合\uFFFD新闻', true]);
  });
});
