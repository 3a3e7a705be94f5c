import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LARGEST_DOCUMENT, readDocument } from './read-document';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a text file keeps its words as they are printed, breaks and odd spaces included', async () => {
  const text = '　　李　坚，男\r\n\r\n张\u00a0某，女\t现任';
  expect(await readDocument(bytes(text), { name: 'a.txt' })).toEqual({
    kind: 'read',
    mediaType: 'text/plain',
    text,
    readBy: 'text',
  });
});

test.each([
  ['a whole page', '<!DOCTYPE html><html><body><p>公示</p></body></html>'],
  ['a page after a comment', '<!-- 站点 --><html><p>公示</p>'],
  ['a page of XHTML', '<?xml version="1.0" encoding="utf-8"?><html><body>公示</body></html>'],
  ['a piece of a page', '公示<br/><p>李某</p><p>张某</p>'],
  ['a page without a root', '<div class="con">公示</div>'],
])('%s is HTML, whatever its name', async (_, page) => {
  expect(await readDocument(bytes(page), { name: 'notice.txt' })).toMatchObject({
    kind: 'read',
    mediaType: 'text/html',
  });
});

test.each([
  ['a comparison', '面积 < 100 平方米，a<b>c'],
  ['a placeholder', '<姓名>，男，汉族'],
  ['a hostile name', '<script>，男，汉族，现任某市委书记'],
])('%s is no page', async (name, text) => {
  const outcome = await readDocument(bytes(`公示：${text}`), { name: 'notice.html' });
  expect(outcome, name).toEqual({ kind: 'read', mediaType: 'text/plain', text: `公示：${text}`, readBy: 'text' });
});

test.each([
  ['{\\rtf1\\ansi', 'application/rtf'],
  ['GIF89a', 'image/gif'],
])('%j is a format that is not read', async (start, detail) => {
  expect(await readDocument(bytes(start), { name: 'a.html', contentType: 'text/html' })).toEqual({
    kind: 'unreadable',
    reason: 'unknown-format',
    detail,
  });
});

test('a compound file without a known stream is a format that is not read', async () => {
  const file = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0x00]);
  expect(await readDocument(file, {})).toMatchObject({ reason: 'unknown-format', detail: 'application/x-ole-storage' });
});

test.each([['%PDF-1.7\n…'], ['PK\u0003\u0004…']])('%j and nothing after it is corrupt', async (start) => {
  expect(await readDocument(bytes(start), {})).toMatchObject({ kind: 'unreadable', reason: 'corrupt' });
});

test.each([
  ['no bytes', new Uint8Array(0), 'empty'],
  ['white space', bytes(' \n\u3000'), 'empty'],
  ['a page without words', bytes('<html><body><script>1</script></body></html>'), 'empty'],
  ['NULs', new Uint8Array(64), 'not-text'],
  ['noise', new Uint8Array(512).map((_, at) => (at * 167) % 256), 'not-text'],
  ['too many bytes', new Uint8Array(LARGEST_DOCUMENT + 1), 'too-large'],
  ['nested tags', bytes('<div>'.repeat(6_000)), 'too-large'],
])('%s: unreadable', async (_, content, reason) => {
  expect(await readDocument(content, {})).toMatchObject({ kind: 'unreadable', reason });
});

test('any bytes and any piece of a page give an outcome', async () => {
  const tag = fc.constantFrom(
    '<table>',
    '<tr>',
    '<td rowspan=3>',
    '<td colspan="9">',
    '</table>',
    '</p>',
    '<p>',
    '<br>',
    '甲',
    '<pre>',
  );
  const pages = fc.array(tag, { maxLength: 40 }).map((tags) => bytes(`<html>${tags.join('')}`));
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), pages), async (content) => {
      const outcome = await readDocument(content, {});
      expect(['read', 'unreadable']).toContain(outcome.kind);
    }),
  );
});
