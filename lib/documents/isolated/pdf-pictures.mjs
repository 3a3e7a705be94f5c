import { createRequire } from 'node:module';
import { ocrEngine } from './ocr-engine.mjs';
import { openPdf } from './pdf.mjs';
import { pageContent } from './pdf-page.mjs';
import { picturePage } from './picture-page.mjs';
import { Refusal } from './refusal.mjs';

/** The canvas of pdfjs in Node; it comes with it, and is loaded only to draw. */
const canvasPackage = '@napi-rs/canvas';
const require = createRequire(import.meta.url);

const MOST_SCANNED = 40;
/** Pixels across a page: letters of twelve points come out 36 pixels high. */
const WIDTH = 1_700;

/**
 * The pages of a PDF of which some are pictures: those are drawn and their words recognised, the others are as they are printed.
 *
 * @param {Uint8Array} bytes
 */
export async function read(bytes) {
  const engine = await ocrEngine();
  const document = await openPdf(bytes);
  const pages = [];
  let scanned = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const content = await pageContent(page);
    if (content.items.length > 0) pages.push(content);
    else {
      if (++scanned > MOST_SCANNED) throw new Refusal('too-large', `more than ${MOST_SCANNED} scanned pages`);
      pages.push(await picturePage(engine, await drawn(page)));
    }
    page.cleanup();
  }
  return pages;
}

/** @param {import('./pdf-page.mjs').Page} page */
async function drawn(page) {
  const viewport = page.getViewport({ scale: WIDTH / page.getViewport({ scale: 1 }).width });
  const canvas = require(canvasPackage).createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas, viewport }).promise;
  return canvas.toBuffer('image/png');
}
