import { z } from 'zod';
import { withoutRadicals } from './ideographs-of-radicals';
import { isolate } from './isolate';
import { PAGE_CONTENT } from './page-content';
import { pagesText } from './page-text';
import { readAs, unreadable, type DocumentReader } from './read-outcome';

const MEDIA_TYPE = 'application/pdf';

const PDF_PAGES = z.array(
  PAGE_CONTENT.extend({
    /** pictures on the page */
    pictures: z.number(),
    /** words are there that are not drawn */
    unseen: z.boolean(),
  }),
);
type PdfPage = z.infer<typeof PDF_PAGES>[number];

/**
 * Reads a PDF: paragraphs as lines, ruled tables as rows. One whose pages, or some of them, are pictures is read by OCR where that is
 * installed, else it is `needs-ocr`. Source: ISO 32000. Example: `await readPdf(bytes, {})`.
 */
export const readPdf: DocumentReader = async (bytes) => {
  const pages = await isolate('pdf', bytes, PDF_PAGES);
  if (pages.kind === 'failed') return unreadable(pages.reason, pages.detail);
  const scanned = pages.value.findIndex((page, _, all) => isScanned(page, all));
  if (scanned >= 0) return unreadable('needs-ocr', `page ${scanned + 1} of ${pages.value.length} is a picture`);
  const readBy = pages.value.some(({ unseen }) => unseen) ? 'ocr' : 'text';
  return readAs(MEDIA_TYPE, withoutRadicals(pagesText(pages.value)), readBy);
};

/** A page without words that has a picture; a file without any words at all is one whose pictures we did not recognise. */
function isScanned({ items, pictures }: PdfPage, all: readonly PdfPage[]): boolean {
  return items.length === 0 && (pictures > 0 || all.every((page) => page.items.length === 0));
}
