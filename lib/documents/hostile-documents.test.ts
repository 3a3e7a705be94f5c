import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storedZip, unzip, zipEntries } from './isolated/zip-parts.mjs';
import { readDocument } from './read-document';

const MEGABYTE = 1024 * 1024;
const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));
const TIME = { timeout: 60_000 };

/** An archive with one part, packed, which declares whatever size it likes. */
function packed(name: string, part: Buffer, declared: number): Buffer {
  const content = deflateRawSync(part);
  const archive = storedZip(new Map([[name, content]]));
  for (const signature of [0x04034b50, 0x02014b50]) {
    const at = archive.indexOf(
      Buffer.from([0x50, 0x4b, signature === 0x04034b50 ? 3 : 1, signature === 0x04034b50 ? 4 : 2]),
    );
    const central = signature === 0x02014b50 ? 2 : 0;
    archive.writeUInt16LE(8, at + 8 + central);
    archive.writeUInt32LE(declared, at + 22 + central);
  }
  return archive;
}

test('a part that unpacks to far more than it declares is too large', TIME, async () => {
  const bomb = packed('word/document.xml', Buffer.alloc(64 * MEGABYTE), 1_000);
  expect(bomb.length).toBeLessThan(MEGABYTE);
  expect(await readDocument(bomb, {})).toMatchObject({ kind: 'unreadable', reason: 'too-large' });
});

test('an archive that declares too much is not unpacked at all', TIME, async () => {
  const bomb = packed('xl/workbook.xml', Buffer.alloc(10), 4_000 * MEGABYTE);
  expect(await readDocument(bomb, {})).toMatchObject({ kind: 'unreadable', reason: 'too-large' });
});

test('an archive of too many parts is too large', TIME, async () => {
  const parts = new Map(Array.from({ length: 5_000 }, (_, at) => [`word/${at}.xml`, Buffer.alloc(0)]));
  expect(await readDocument(storedZip(parts), {})).toMatchObject({ kind: 'unreadable', reason: 'too-large' });
});

test.each(['groups.docx', 'groups.xlsx', 'groups.pdf'])('%s cut off in the middle is corrupt', TIME, async (name) => {
  const whole = fixture(name);
  const outcome = await readDocument(whole.subarray(0, whole.length / 2), {});
  expect(outcome).toMatchObject({ kind: 'unreadable', reason: 'corrupt' });
});

test('an old Word file of which only the head is left tells no format', TIME, async () => {
  const outcome = await readDocument(fixture('groups.doc').subarray(0, 2_048), {});
  expect(outcome).toMatchObject({ kind: 'unreadable', reason: 'unknown-format' });
});

test('an old Word file with a broken middle is corrupt', TIME, async () => {
  const broken = Buffer.from(fixture('groups.doc'));
  broken.fill(0xff, 512, 4_096);
  expect(await readDocument(broken, {})).toMatchObject({ kind: 'unreadable', reason: 'corrupt' });
});

test.each([
  ['encrypted.pdf', fixture('encrypted.pdf')],
  ['an Office file with a password', officeWithPassword()],
  ['an archive with a password', archiveWithPassword()],
])('%s is encrypted', TIME, async (_, bytes) => {
  expect(await readDocument(bytes, {})).toMatchObject({ kind: 'unreadable', reason: 'encrypted' });
});

function officeWithPassword(): Buffer {
  const start = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([start, Buffer.alloc(1_024), Buffer.from('EncryptedPackage\0', 'utf16le')]);
}

function archiveWithPassword(): Buffer {
  const archive = storedZip(new Map([['word/document.xml', Buffer.from('<a/>')]]));
  archive.writeUInt16LE(1, archive.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 8);
  return archive;
}

test('a PDF of very many pages is too large', TIME, async () => {
  const numbers = Array.from({ length: 400 }, (_, at) => at + 3);
  const pdf = [
    '%PDF-1.4',
    '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
    `2 0 obj <</Type/Pages/Count 400/Kids[${numbers.map((number) => `${number} 0 R`).join(' ')}]>> endobj`,
    ...numbers.map((number) => `${number} 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj`),
    'trailer <</Root 1 0 R>>',
    '%%EOF',
  ].join('\n');
  expect(await readDocument(Buffer.from(pdf), {})).toMatchObject({
    reason: 'too-large',
    detail: '400 pages, at most 300',
  });
});

test('a workbook and a Word file are told by their parts, another archive is not read', async () => {
  const archive = storedZip(new Map([['notice.txt', Buffer.from('公示')]]));
  expect(await readDocument(archive, { name: 'notice.docx' })).toMatchObject({
    reason: 'unknown-format',
    detail: 'application/zip',
  });
});

test('what is packed comes out as it was', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,9}$/u), fc.uint8Array({ maxLength: 200 })), (content) => {
      const parts = new Map(Object.entries(content).map(([name, part]) => [name, Buffer.from(part)]));
      const archive = storedZip(parts);
      expect(zipEntries(archive).map(({ name }) => name)).toEqual([...parts.keys()]);
      expect(unzip(archive, () => true)).toEqual(parts);
    }),
  );
});

test('a packed part of honest size comes out', () => {
  const part = Buffer.from('公示'.repeat(1_000));
  expect(unzip(packed('a', part, part.length), () => true).get('a')).toEqual(part);
});
