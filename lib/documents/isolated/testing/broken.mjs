/** A reader that does not understand its document. @param {Uint8Array} bytes */
export async function read(bytes) {
  throw new TypeError(`not for ${bytes.length} bytes`);
}
