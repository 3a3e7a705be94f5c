import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pageContent } from './pdf-page.mjs';
import { Refusal } from './refusal.mjs';

const MOST_PAGES = 300;
const MOST_CHARACTERS = 4_000_000;
/** Pixels; pictures are only counted, larger ones not even unpacked. */
const LARGEST_PICTURE = 40_000_000;

/** Fonts of Chinese writing programs often name a table of characters instead of holding it. */
const assets = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/**
 * A PDF, opened. Throws a Refusal when it has a password or too many pages.
 *
 * @param {Uint8Array} bytes
 */
export async function openPdf(bytes) {
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: join(assets, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(assets, 'standard_fonts/'),
    wasmUrl: join(assets, 'wasm/'),
    maxImageSize: LARGEST_PICTURE,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    verbosity: 0,
  });
  const document = await task.promise.catch(refuse);
  const { numPages } = document;
  if (numPages > MOST_PAGES) throw new Refusal('too-large', `${numPages} pages, at most ${MOST_PAGES}`);
  return document;
}

/** @param {unknown} error @returns {never} */
function refuse(error) {
  if (error instanceof Error && error.name === 'PasswordException') throw new Refusal('encrypted', error.message);
  throw error;
}

/**
 * What is printed on each page of a PDF, with its place on the page.
 *
 * @param {Uint8Array} bytes
 */
export async function read(bytes) {
  const document = await openPdf(bytes);
  const pages = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const content = await pageContent(page);
    characters += content.items.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > MOST_CHARACTERS) throw new Refusal('too-large', `more than ${MOST_CHARACTERS} characters`);
    pages.push(content);
    page.cleanup();
  }
  return pages;
}
