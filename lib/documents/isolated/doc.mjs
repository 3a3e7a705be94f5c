import BufferReader from 'word-extractor/lib/buffer-reader.js';
import OleCompoundDoc from 'word-extractor/lib/ole-compound-doc.js';
import { DocTables } from './doc-tables.mjs';
import { Refusal } from './refusal.mjs';

const SECTOR = 512;
const MAGIC = 0xa5ec;
const ENCRYPTED = 0x0100;

/**
 * The body of an old Word file, and of each row of its tables where the cells stand (see doc-tables.mjs). Throws a Refusal when it has
 * a password. Source of the flag: [MS-DOC] 2.5.2 FibBase, fEncrypted.
 *
 * @param {Uint8Array} bytes
 */
export async function read(bytes) {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (isEncrypted(file)) throw new Refusal('encrypted', 'the Word file has a password');
  const compound = new OleCompoundDoc(new BufferReader(file));
  await compound.read();
  return new DocTables().readTables(compound);
}

/** @param {Buffer} file */
function isEncrypted(file) {
  for (let at = SECTOR; at + 12 <= file.length; at += SECTOR) {
    if (file.readUInt16LE(at) === MAGIC) return (file.readUInt16LE(at + 10) & ENCRYPTED) !== 0;
  }
  return false;
}
