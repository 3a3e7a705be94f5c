import { describe, expect, test } from 'vitest';
import { decodeBytes } from './decode-bytes';
import { readDocument } from './read-document';

const NOTICE = '浙江省省管干部任前公示通告：李某，男，汉族，1969年11月生，现任瑞安市委书记，拟任省直单位正职。';
const TRADITIONAL = '省管幹部任前公示：李某，男，漢族，現任縣委書記，擬任省直單位副職，中共黨員。';

/** The two-byte characters of a legacy charset, found by decoding all of them. */
function encoder(label: 'gb18030' | 'big5') {
  const decoder = new TextDecoder(label);
  const table = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const character = decoder.decode(new Uint8Array([first, second]));
      if ([...character].length === 1 && !table.has(character)) table.set(character, [first, second]);
    }
  }
  return (text: string) => new Uint8Array([...text].flatMap((character) => bytesOf(character, table)));
}

/** ASCII as it is, else the table, else GB18030's four bytes for characters beyond the BMP. */
function bytesOf(character: string, table: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return [code];
  const known = table.get(character);
  if (known !== undefined) return known;
  const linear = code - 0x10000 + 189_000;
  return [
    0x81 + Math.floor(linear / 12_600),
    0x30 + (Math.floor(linear / 1_260) % 10),
    0x81 + (Math.floor(linear / 10) % 126),
    0x30 + (linear % 10),
  ];
}

const gbk = encoder('gb18030');
const big5 = encoder('big5');
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < text.length; at++) view.setUint16(2 + at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
};

describe('a text is read from', () => {
  test.each([
    ['UTF-8', utf8(NOTICE), NOTICE],
    ['UTF-8 with a byte-order mark', utf8(`\ufeff${NOTICE}`), NOTICE],
    ['UTF-16, little-endian', utf16(NOTICE, true), NOTICE],
    ['UTF-16, big-endian', utf16(NOTICE, false), NOTICE],
    ['GB18030', gbk(NOTICE), NOTICE],
    ['GB18030 with a character beyond the BMP', gbk(`章𬱖，${NOTICE}`), `章𬱖，${NOTICE}`],
    ['Big5', big5(TRADITIONAL), TRADITIONAL],
    ['GBK with traditional characters', gbk(TRADITIONAL), TRADITIONAL],
  ])('%s', (_, bytes, text) => {
    expect(decodeBytes(bytes, null)).toBe(text);
  });
});

test('UTF-8 that was declared as GBK is UTF-8', () => {
  expect(decodeBytes(utf8(NOTICE), 'gb2312')).toBe(NOTICE);
});

test('one broken character does not turn UTF-8 into GBK', () => {
  const cut = utf8(NOTICE.repeat(3)).slice(0, -4);
  expect(decodeBytes(cut, null).startsWith(NOTICE)).toBe(true);
});

test('a page in GBK is read by its own declaration, by the server’s, and by neither', async () => {
  const page = (meta: string) => gbk(`<html><head>${meta}</head><body><p>${NOTICE}</p></body></html>`);
  const meta = '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">';
  const read = { kind: 'read', mediaType: 'text/html', text: NOTICE, readBy: 'text' };
  expect(await readDocument(page(meta), {})).toEqual(read);
  expect(await readDocument(page(''), { contentType: 'text/html; charset=GBK' })).toEqual(read);
  expect(await readDocument(page(''), {})).toEqual(read);
});

test('a declared charset decides where the bytes alone do not', () => {
  const few = big5('擬任');
  expect(decodeBytes(few, 'big5')).toBe('擬任');
  expect(decodeBytes(gbk('拟任'), 'gb2312')).toBe('拟任');
});
