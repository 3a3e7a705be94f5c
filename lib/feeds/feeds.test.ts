import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { atomFeed } from './atom-feed';
import { jsonFeed } from './json-feed';
import { noticeEntry } from './notice-entry';
import { noticeHappenings } from './notice-happenings';
import { inventExport, inventWords } from './testing/invented-records';

const head = {
  id: 'tag:gongshi.invalid,2025:atom:zh:notices::',
  title: '公示簿：公告',
  description: '公示不等于任命。',
  language: 'zh-Hans',
  source: 'https://register.example/notices.atom?q=a&state=open',
  url: 'https://register.example/notices?q=a&state=open',
  site: '公示簿',
} as const;
const hurting = inventWords(inventExport({ updatedAt: '2025-12-24T08:30:00.000Z' }), {
  title: '<b>甲</b> & ]]> "乙"\u0000',
  channels: ['来信：A & B <路> 1号'],
});

describe('an Atom feed', () => {
  const $ = load(atomFeed(head, [noticeEntry(hurting)]), { xml: true });

  it('has one permanent name, its own address and the time of its latest entry', () => {
    expect($('feed > id').text()).toBe(head.id);
    expect($('feed > link[rel=self]').attr('href')).toBe(head.source);
    expect($('feed > updated').text()).toBe('2025-12-24T08:30:00.000Z');
  });

  it('gives the words of an entry as they are, whatever marks they hold', () => {
    const html = (place: string) => load($(place).text(), null, false).root().text();
    expect(html('entry > title')).toBe('<b>甲</b> & ]]> "乙"');
    expect(html('entry > content')).toContain('来信：A & B <路> 1号');
    expect($('entry > id').text()).toBe('tag:gongshi.invalid,2025:notice:019b4b2e-7c00-7a3f-9c1d-0242ac120002');
    expect([$('entry > published').text(), $('entry > updated').text()]).toEqual([
      '2025-12-22T02:00:00.000Z',
      '2025-12-24T08:30:00.000Z',
    ]);
  });

  it('is a feed without entries where there are none', () => {
    const empty = load(atomFeed(head, []), { xml: true });
    expect(empty('entry')).toHaveLength(0);
    expect(empty('feed > updated').text()).toBe('2025-01-01T00:00:00.000Z');
  });
});

describe('a JSON Feed', () => {
  it('is one of version 1.1, with an id, an address and a text for each entry', () => {
    const feed: unknown = JSON.parse(jsonFeed(head, [noticeEntry(hurting)]));
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: head.title,
      feed_url: head.source,
      home_page_url: head.url,
      items: [
        {
          id: 'tag:gongshi.invalid,2025:notice:019b4b2e-7c00-7a3f-9c1d-0242ac120002',
          title: '<b>甲</b> & ]]> "乙"',
          date_published: '2025-12-22T02:00:00.000Z',
          date_modified: '2025-12-24T08:30:00.000Z',
          tags: ['杭州'],
        },
      ],
    });
  });
});

describe('what happens to a notice', () => {
  const on = (instant: string, notice = inventExport()) =>
    noticeHappenings(inventWords(notice), (what) => `${what} `, new Date(instant)).map(({ title, updated }) => [
      title.split(' ')[0],
      updated,
    ]);

  it('is told by Beijing’s clock, each thing when it has happened and not before', () => {
    expect(on('2025-12-21T15:59:59.999Z')).toEqual([]);
    expect(on('2025-12-21T16:00:00Z')).toEqual([['opened', '2025-12-21T16:00:00.000Z']]);
    expect(on('2025-12-27T15:59:59.999Z')).toHaveLength(1);
    expect(on('2025-12-27T16:00:00Z')).toContainEqual(['closing-tomorrow', '2025-12-27T16:00:00.000Z']);
    expect(on('2025-12-29T15:59:59.999Z')).toHaveLength(2);
    expect(on('2025-12-29T16:00:00Z')).toContainEqual(['closed', '2025-12-29T16:00:00.000Z']);
  });

  it('ends at the printed hour', () => {
    const notice = inventExport({ dates: { closesAt: '17:00' } });
    expect(on('2025-12-29T08:59:59.999Z', notice)).toHaveLength(2);
    expect(on('2025-12-29T09:00:00Z', notice)).toContainEqual(['closed', '2025-12-29T09:00:00.000Z']);
  });

  it('has a name of its own for each thing and each revision, and the same one tomorrow', () => {
    const ids = (revision: number, at: string) =>
      noticeHappenings(
        inventWords(inventExport({ revision, updatedAt: '2025-12-23T00:00:00.000Z' })),
        String,
        new Date(at),
      ).map(({ id }) => id);
    const later = ids(1, '2026-01-05T00:00:00Z');
    expect(new Set(later).size).toBe(4);
    expect(later).toEqual(expect.arrayContaining(ids(1, '2025-12-28T00:00:00Z')));
    expect(ids(2, '2026-01-05T00:00:00Z').filter((id) => !later.includes(id))).toHaveLength(1);
  });

  it('is the withdrawal alone once a notice was withdrawn, and a correction for what corrects another', () => {
    expect(on('2026-01-05T00:00:00Z', inventExport({ withdrawnOn: '2025-12-24', revision: 1 }))).toEqual([
      ['withdrawn', '2025-12-23T16:00:00.000Z'],
    ]);
    const correction = inventExport({ kind: 'correction', dates: { opens: null, closes: null } });
    expect(on('2026-01-05T00:00:00Z', correction)).toEqual([['corrected', '2025-12-21T16:00:00.000Z']]);
  });
});
