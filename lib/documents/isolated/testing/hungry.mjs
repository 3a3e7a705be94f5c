/** @type {Buffer[]} */
const hoard = [];

/** A reader that takes memory outside of the JavaScript heap, where no option of Node sets a limit. */
export async function read() {
  for (;;) hoard.push(Buffer.alloc(8 * 1024 * 1024, 1));
}
