import { z } from 'zod';
import { withoutRadicals } from './ideographs-of-radicals';
import { isolate } from './isolate';
import { PAGE_CONTENT, type PageContent } from './page-content';
import { pagesText } from './page-text';
import { readAs, unreadable, type DocumentReader, type ReadBy, type ReadOutcome } from './read-outcome';
import { OCR_LIMITS } from './read-picture';

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
 * Reads a PDF: paragraphs as lines, ruled tables as rows. One of whose pages some are pictures is read by OCR where that is
 * installed, else it is `needs-ocr`. Source: ISO 32000. Example: `await readPdf(bytes, {})`.
 */
export const readPdf: DocumentReader = async (bytes) => {
  const pages = await isolate('pdf', bytes, PDF_PAGES);
  if (pages.kind === 'failed') return unreadable(pages.reason, pages.detail);
  if (pages.value.some(isScanned)) return readScanned(bytes);
  return pdfText(pages.value, pages.value.some(({ unseen }) => unseen) ? 'ocr' : 'text');
};

/** A page without words that has a picture; a file without any words at all is one whose pictures we did not recognise. */
function isScanned({ items, pictures }: PdfPage, _: number, all: readonly PdfPage[]): boolean {
  return items.length === 0 && (pictures > 0 || all.every((page) => page.items.length === 0));
}

async function readScanned(bytes: Uint8Array): Promise<ReadOutcome> {
  const pages = await isolate('pdf-pictures', bytes, z.array(PAGE_CONTENT), OCR_LIMITS);
  return pages.kind === 'failed' ? unreadable(pages.reason, pages.detail) : pdfText(pages.value, 'ocr');
}

function pdfText(pages: readonly PageContent[], readBy: ReadBy): ReadOutcome {
  return readAs(MEDIA_TYPE, withoutRadicals(pagesText(pages)), readBy);
}
