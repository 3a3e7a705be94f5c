/** A reader whose process ends without an answer. */
export async function read() {
  process.abort();
}
