import { OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pathRules } from './pdf-rules.mjs';

/**
 * @typedef {import('pdfjs-dist/legacy/build/pdf.mjs').PDFPageProxy} Page
 * @typedef {number[]} Matrix
 * @typedef {import('./pdf-rules.mjs').Rule} Rule
 *
 * @typedef {object} PrintedItem words on one line; y is the line on which they stand, counted from the top
 * @property {string} text
 * @property {number} x
 * @property {number} y
 * @property {number} width
 * @property {number} height of the letters
 */

const INVISIBLE = 3;
const SLANT = 0.1;
const PICTURES = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);
const MOST_RULES = 20_000;

/**
 * The words and the ruled lines of a page, in the units of the page (72 to an inch), the origin at the top left.
 * `unseen` tells that words are there that are not drawn: a text that was read from the page's picture.
 *
 * @param {Page} page
 */
export async function pageContent(page) {
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  /** @type {PrintedItem[]} */
  const items = content.items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a, b, c, d, x, y] = Util.transform(viewport.transform, item.transform);
    if (a <= 0 || Math.abs(b) > SLANT * a) return [];
    return [{ text: item.str, x, y, width: item.width, height: Math.hypot(c, d) }];
  });
  const { width, height } = viewport;
  return { width, height, items, ...(await drawnContent(page, viewport.transform)) };
}

/** @param {Page} page @param {Matrix} transform */
async function drawnContent(page, transform) {
  const { fnArray, argsArray } = await page.getOperatorList();
  /** @type {Rule[]} */
  const rules = [];
  /** @type {Matrix[]} */
  const saved = [];
  let matrix = transform;
  let pictures = 0;
  let unseen = false;
  for (const [at, operation] of fnArray.entries()) {
    const values = argsArray[at];
    if (operation === OPS.save) saved.push(matrix);
    else if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (operation === OPS.transform) matrix = Util.transform(matrix, values);
    else if (operation === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      if (values?.[0]) matrix = Util.transform(matrix, values[0]);
    } else if (operation === OPS.constructPath && rules.length < MOST_RULES) {
      for (const rule of pathRules(values, matrix)) rules.push(rule);
    } else if (operation === OPS.setTextRenderingMode) unseen ||= values[0] === INVISIBLE;
    else if (PICTURES.has(operation)) pictures++;
  }
  return { rules, pictures, unseen };
}
