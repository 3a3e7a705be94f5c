/** So many characters are gathered before they are sent: a piece for each row would cost more than the row. */
const PIECE = 64 * 1024;

/**
 * Texts as the body of an answer, UTF-8, made no faster than they are read; a reader who leaves ends the making. The first piece
 * is waited for, so that a database that is down is still an error of the answer and not a broken file.
 */
export async function textStream(texts: AsyncGenerator<string>): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  const first = await nextPiece(texts);
  let ahead: string | null = first;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const piece = ahead ?? (await nextPiece(texts));
      ahead = null;
      if (piece === '') controller.close();
      else controller.enqueue(encoder.encode(piece));
    },
    async cancel() {
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
