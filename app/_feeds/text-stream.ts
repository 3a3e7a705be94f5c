/** So many characters are gathered before they are sent: a piece for each row would cost more than the row. */
const PIECE = 16 * 1024;

/** A reader who takes nothing for so long has gone, or would hold one of the few connections of downloads for ever. */
const STALLED_AFTER = 60_000;

/**
 * Texts as the body of an answer, UTF-8, made no faster than they are read; a reader who leaves, or takes no piece for
 * `stalledAfter` ms, ends the making, and the stalled one's file breaks off as an error. The first piece is waited for, so
 * that a database that is down is still an error of the answer and not a broken file.
 * Example: `new Response(await textStream(csvFile(columns, rows)))`.
 */
export async function textStream(
  texts: AsyncGenerator<string>,
  stalledAfter = STALLED_AFTER,
): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  let ahead: string | null = await nextPiece(texts);
  let stall: NodeJS.Timeout | undefined;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      clearTimeout(stall);
      const piece = ahead ?? (await nextPiece(texts));
      ahead = null;
      if (piece === '') return controller.close();
      controller.enqueue(encoder.encode(piece));
      stall = setTimeout(() => {
        controller.error(new Error(`nothing was read for ${stalledAfter} ms`));
        void texts.return(undefined);
      }, stalledAfter);
    },
    async cancel() {
      clearTimeout(stall);
      await texts.return(undefined);
    },
  });
}

/** The texts up to the size of a piece, one after another; empty when there are no more. */
async function nextPiece(texts: AsyncGenerator<string>): Promise<string> {
  let piece = '';
  while (piece.length < PIECE) {
    const { value, done } = await texts.next();
    if (done === true) break;
    piece += value;
  }
  return piece;
}
