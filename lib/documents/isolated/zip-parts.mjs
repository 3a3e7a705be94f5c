import { crc32, inflateRawSync } from 'node:zlib';
import { Refusal } from './refusal.mjs';

/**
 * The parts of a zip archive, read with limits. Source: PKWARE's APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16.
 *
 * @typedef {object} ZipEntry
 * @property {string} name
 * @property {number} method 0 stored, 8 deflated
 * @property {number} flags bit 0: encrypted
 * @property {number} packed bytes in the archive
 * @property {number} size bytes that are declared to come out
 * @property {number} at offset of the local header
 */

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const MOST_ENTRIES = 4_000;
/** A document's text and styles; a book of a thousand pages has some 10 MB. */
const MOST_BYTES = 96 * 1024 * 1024;
/** XML packs at most some fifty times; deflate itself reaches 1032. */
const HIGHEST_RATIO = 250;
const SMALL = 4 * 1024 * 1024;

/**
 * The entries of an archive by its central directory. Throws a Refusal when there is none or too many.
 *
 * @param {Uint8Array} bytes
 * @returns {ZipEntry[]}
 * @example zipEntries(bytes).map(({ name }) => name) // ['[Content_Types].xml', 'word/document.xml']
 */
export function zipEntries(bytes) {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = endOf(archive);
  const count = archive.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw new Refusal('too-large', `${count} parts, at most ${MOST_ENTRIES}`);
  /** @type {ZipEntry[]} */
  const entries = [];
  let at = archive.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== CENTRAL) throw broken('the directory is cut off');
    const nameLength = archive.readUInt16LE(at + 28);
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + nameLength),
      flags: archive.readUInt16LE(at + 8),
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      size: archive.readUInt32LE(at + 24),
      at: archive.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

/** @param {Buffer} archive */
function endOf(archive) {
  const last = archive.length - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) if (archive.readUInt32LE(at) === END) return at;
  throw broken('no directory at the end');
}

/** @param {string} what */
function broken(what) {
  return new Refusal('corrupt', `not a whole zip archive: ${what}`);
}

/**
 * Unpacks the entries that are wanted. What comes out is counted, whatever the archive declares: more than 96 MB together,
 * or a part that grows more than 250 times, is a Refusal.
 *
 * @param {Uint8Array} bytes
 * @param {(name: string) => boolean} wanted
 * @returns {Map<string, Buffer>}
 * @example unzip(bytes, (name) => name.endsWith('.xml')).get('word/document.xml')
 */
export function unzip(bytes, wanted) {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries = zipEntries(bytes).filter(({ name }) => wanted(name));
  const declared = entries.reduce((sum, { size }) => sum + size, 0);
  if (declared > MOST_BYTES) throw new Refusal('too-large', `${declared} bytes unpacked, at most ${MOST_BYTES}`);
  /** @type {Map<string, Buffer>} */
  const parts = new Map();
  let left = MOST_BYTES;
  for (const entry of entries) {
    const part = unpack(archive, entry, left);
    left -= part.length;
    parts.set(entry.name, part);
  }
  return parts;
}

/** @param {Buffer} archive @param {ZipEntry} entry @param {number} left */
function unpack(archive, entry, left) {
  const { name, at, packed, method, flags } = entry;
  if (flags & 1) throw new Refusal('encrypted', `${name} has a password`);
  if (at + 30 > archive.length || archive.readUInt32LE(at) !== LOCAL) throw broken(`${name} is not there`);
  const start = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
  const content = archive.subarray(start, start + packed);
  if (content.length < packed) throw broken(`${name} is cut off`);
  if (method === 0) return within(content, left);
  if (method !== 8) throw broken(`${name} is packed by method ${method}`);
  return inflate(content, Math.min(left, Math.max(SMALL, packed * HIGHEST_RATIO)), name);
}

/** @param {Buffer} part @param {number} left */
function within(part, left) {
  if (part.length > left) throw new Refusal('too-large', `more than ${MOST_BYTES} bytes unpacked`);
  return part;
}

/** @param {Buffer} content @param {number} most @param {string} name */
function inflate(content, most, name) {
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ERR_BUFFER_TOO_LARGE') throw new Refusal('too-large', `${name} unpacks to more than ${most} bytes`);
    throw broken(`${name} does not unpack`);
  }
}

/**
 * An archive of parts that are not packed, so that whoever opens it finds what was checked and nothing else.
 *
 * @param {Map<string, Buffer>} parts
 * @returns {Buffer}
 * @example storedZip(unzip(bytes, () => true))
 */
export function storedZip(parts) {
  /** @type {Buffer[]} */
  const pieces = [];
  /** @type {Buffer[]} */
  const directory = [];
  let at = 0;
  for (const [name, part] of parts) {
    const label = Buffer.from(name);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(0x800, 2); // names are UTF-8
    about.writeUInt32LE(crc32(part), 10);
    about.writeUInt32LE(part.length, 14);
    about.writeUInt32LE(part.length, 18);
    about.writeUInt16LE(label.length, 22);
    pieces.push(word(LOCAL), about, label, part);
    directory.push(word(CENTRAL), Buffer.from([20, 0]), about, Buffer.alloc(10), word(at), label);
    at += 30 + label.length + part.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    8,
  );
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...pieces, ...directory, word(END), end]);
}

/** @param {number} value */
function word(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
