import { describe, expect, it } from 'vitest';
import { inventNotice, type InventedNotice } from '../db/testing/invented-notice';
import { contentKey } from './content-key';

const wanted: InventedNotice = {
  issuer: '中共某省委组织部',
  nominees: [
    { name: '周一山', birth: '1970-01', currentPost: '某市委书记、一级巡视员' },
    { name: '郑二河', birth: '1971-02' },
  ],
};
const keyOf = (changes: Partial<InventedNotice>) => contentKey(inventNotice({ ...wanted, ...changes }).notice);
const key = keyOf({});

describe('the key by which a notice is known again', () => {
  it('is a SHA-256 in hex', () => {
    expect(key).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each<[string, Partial<InventedNotice>]>([
    ['stands elsewhere on the page', { before: '别的文章。' }],
    ['has its title set otherwise', { title: '任前公示通告' }],
    ['has its issuer set with other widths and spaces', { issuer: '中共 某省委　组织部' }],
    ['has its list in another order', { nominees: [...wanted.nominees].reverse() }],
    [
      'has its posts punctuated otherwise',
      {
        nominees: [
          { name: '周一山', birth: '1970-01', currentPost: '某市委书记，一级巡视员' },
          { name: '郑二河', birth: '1971-02' },
        ],
      },
    ],
  ])('is the same when the notice %s', (_, changes) => {
    expect(keyOf(changes)).toBe(key);
  });

  it.each<[string, Partial<InventedNotice>]>([
    ['another issuer', { issuer: '中共他省委组织部' }],
    ['another sign date', { signedOn: '2026-01-22' }],
    ['another window', { closes: '2025-12-30' }],
    ['one nominee less', { nominees: wanted.nominees.slice(0, 1) }],
    [
      'a nominee of another birth',
      {
        nominees: [
          { name: '周一山', birth: '1970-02' },
          { name: '郑二河', birth: '1971-02' },
        ],
      },
    ],
  ])('is another for %s', (_, changes) => {
    expect(keyOf(changes)).not.toBe(key);
  });

  it('tells a correction from the notice that it corrects', () => {
    expect(contentKey({ ...inventNotice(wanted).notice, kind: 'correction' })).not.toBe(key);
  });

  it('tells notices without nominees by their titles', () => {
    expect(keyOf({ nominees: [], title: '甲' })).not.toBe(keyOf({ nominees: [], title: '乙' }));
  });
});
