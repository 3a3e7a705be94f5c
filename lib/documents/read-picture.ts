import { isolate, type IsolationLimits } from './isolate';
import { PAGE_CONTENT } from './page-content';
import { pagesText } from './page-text';
import { readAs, unreadable, type DocumentReader } from './read-outcome';
import { sniffBinary } from './sniff-format';

/** Recognising the words of a page takes seconds, and the models memory. */
export const OCR_LIMITS: IsolationLimits = { time: 600_000, memory: 4 * 1024 * 1024 * 1024 };

/**
 * Reads a picture (png, jpeg) by OCR where that is installed, else it is `needs-ocr`. Lines become paragraphs and ruled tables rows, as
 * in a PDF. What is read so may be wrong in a letter: `readBy` is `ocr`. Example: `await readPicture(bytes, {})`.
 */
export const readPicture: DocumentReader = async (bytes) => {
  const page = await isolate('picture', bytes, PAGE_CONTENT, OCR_LIMITS);
  if (page.kind === 'failed') return unreadable(page.reason, page.detail);
  return readAs(sniffBinary(bytes) ?? 'image/png', pagesText([page.value]), 'ocr');
};
