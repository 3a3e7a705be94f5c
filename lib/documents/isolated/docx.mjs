import mammoth from 'mammoth';
import { storedZip, unzip } from './zip-parts.mjs';

/** Pictures and embedded files are never unpacked. */
const WANTED = /[.](?:xml|rels)$/iu;

/**
 * A Word file as HTML, its tables as tables with their merged cells. Throws a Refusal past the limits of its archive.
 *
 * @param {Uint8Array} bytes
 * @returns {Promise<string>}
 */
export async function read(bytes) {
  const parts = unzip(bytes, (name) => WANTED.test(name));
  const { value } = await mammoth.convertToHtml(
    { buffer: storedZip(parts) },
    { includeEmbeddedStyleMap: false, externalFileAccess: false, convertImage: noPicture() },
  );
  return value;
}

function noPicture() {
  return mammoth.images.imgElement(async () => ({ src: '' }));
}
