/** How a file was handed out while it was read. */
export interface Download {
  readonly path: string;
  readonly bytes: number;
  /** as often as the mark stands in it */
  readonly records: number;
  readonly seconds: number;
  /** bytes of memory that the server needed beyond what it had before */
  readonly peak: number;
}

const LOOK_EVERY = 100;

/**
 * Reads a file of the site to its end without keeping it, looking at the server's memory meanwhile. `mark` stands once in each
 * record and is counted as the lines go by. Throws when the answer is no file.
 */
export async function measureDownload(
  { address, path, mark }: { readonly address: string; readonly path: string; readonly mark: string },
  memory: () => number,
): Promise<Download> {
  const before = memory();
  let most = before;
  const looking = setInterval(() => (most = Math.max(most, memory())), LOOK_EVERY);
  const started = performance.now();
  try {
    const { body, status } = await fetch(address + path);
    if (status !== 200 || body === null) throw new Error(`${path} was answered with ${status}`);
    let [bytes, records, rest] = [0, 0, ''];
    for await (const text of body.pipeThrough(new TextDecoderStream())) {
      bytes += Buffer.byteLength(text);
      const parts = (rest + text).split(mark);
      records += parts.length - 1;
      // a mark may be cut by the end of what has come
      rest = mark.length > 1 ? (parts.at(-1) ?? '').slice(1 - mark.length) : '';
    }
    return { path, bytes, records, seconds: (performance.now() - started) / 1000, peak: most - before };
  } finally {
    clearInterval(looking);
  }
}
