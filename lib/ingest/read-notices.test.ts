import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { inventNotice } from '../db/testing/invented-notice';
import { markedForChecking, readNotices } from './read-notices';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('the notices of a document', () => {
  it('are found on the sample page, with spans in the text that is given back', async () => {
    const read = await readNotices(await readFile('prisma/seed/zhejiang-2025-12-22.txt'), {});
    if (read.kind !== 'read') throw new Error(`the sample is ${read.reason}`);
    const names = read.notices.flatMap(({ nominees }) => nominees.map(({ name }) => name));
    expect(names).toHaveLength(12);
    for (const name of names) {
      if (name.certainty === 'absent') throw new Error('every nominee of the sample has a name');
      expect(read.text.slice(name.span.start, name.span.end)).toBe(name.value);
    }
    expect(read.notices.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  });

  it('are none in an article', async () => {
    expect(await readNotices(bytesOf('本报讯 公园里的梅花开了。'), {})).toMatchObject({ kind: 'read', notices: [] });
  });

  it('are not looked for where there is no text', async () => {
    expect(await readNotices(bytesOf(''), {})).toMatchObject({ kind: 'unreadable', reason: 'empty' });
  });
});

describe('a notice that was recognised in a picture', () => {
  it('is marked for a person to check, and so is each whole record', () => {
    const { notice } = inventNotice({ nominees: [{ name: '周一山' }, { name: '郑二河' }] });
    const marks = markedForChecking(notice).diagnostics;
    expect(marks.map(({ code, nominee, field, detail }) => [code, nominee, field, detail])).toEqual([
      ['read-by-ocr', undefined, undefined, '某省省管干部任前公示'],
      ['read-by-ocr', 0, undefined, '周一山'],
      ['read-by-ocr', 1, undefined, '郑二河'],
    ]);
    expect(marks[2]?.span).toEqual(notice.nominees[1]?.span);
  });
});
