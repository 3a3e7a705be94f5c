import { pictureRules } from './picture-rules.mjs';

/**
 * @typedef {import('./ocr-engine.mjs').OcrEngine} OcrEngine
 * @typedef {import('./ocr-engine.mjs').Bitmap} Bitmap
 * @typedef {import('./pdf-page.mjs').PrintedItem} PrintedItem
 */

/** A picture unpacks to at most so many pixels, some ten pages of a good scan. */
const MOST_PIXELS = 80_000_000;
/** Widths at which letters of a page have the size that is recognised best. */
const NARROW = 1_200;
const WIDE = 1_800;
const LARGEST_ZOOM = 2;
/** A long picture is read in pieces of at most so many rows, cut where a row is blank. */
const TALLEST = 2_400;
/** The recogniser wants multiples of this. */
const STEP = 32;
const LIGHT = 200;

/**
 * A picture as a page: the words that are recognised in it and its ruled lines, in pixels.
 *
 * @param {OcrEngine} engine
 * @param {Buffer} file png or jpeg
 */
export async function picturePage(engine, file) {
  const { sharp } = engine;
  const source = sharp(file, { limitInputPixels: MOST_PIXELS, failOn: 'none' })
    .rotate()
    .flatten({ background: '#fff' });
  const { width: own = 0, autoOrient } = await sharp(file, { limitInputPixels: MOST_PIXELS }).metadata();
  const { data, info } = await source
    .resize({ width: readableWidth(autoOrient?.width ?? own) })
    .ensureAlpha(1)
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const gray = grayOf(data, width, height);
  const rules = pictureRules(gray);
  const items = [];
  for (const [from, to] of piecesOf(gray)) {
    const piece = await paddedPiece(sharp, { data, width, height }, from, to);
    const inPiece = rules.map((rule) => ({ ...rule, y1: rule.y1 - from, y2: rule.y2 - from }));
    const found = await engine.recognise(piece, inPiece);
    items.push(...found.map((item) => ({ ...item, y: item.y + from })));
  }
  return { width, height, items: inReadingOrder(items), rules };
}

/**
 * Line by line, each from left to right: words with a wide gap in them are found in two pieces, of which either may lie a little higher.
 *
 * @param {readonly PrintedItem[]} items
 * @returns {PrintedItem[]}
 * @example inReadingOrder([{ text: '族：汉族', y: 99, … }, { text: '民', y: 100, … }]) // 民 first, when it stands to the left
 */
export function inReadingOrder(items) {
  /** @type {PrintedItem[][]} */
  const lines = [];
  for (const item of items.toSorted((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && item.y - first.y < Math.min(first.height, item.height) / 2) line.push(item);
    else lines.push([item]);
  }
  return lines.flatMap((line) => line.toSorted((a, b) => a.x - b.x));
}

/** @param {number} width */
function readableWidth(width) {
  return width < NARROW ? Math.min(NARROW, width * LARGEST_ZOOM) : Math.min(WIDE, width);
}

/** @param {Buffer} data @param {number} width @param {number} height */
function grayOf(data, width, height) {
  const gray = Buffer.alloc(width * height);
  for (let at = 0; at < gray.length; at++) {
    gray[at] = ((data[at * 4] ?? 0) + (data[at * 4 + 1] ?? 0) + (data[at * 4 + 2] ?? 0)) / 3;
  }
  return { data: gray, width, height };
}

/** @param {import('./picture-rules.mjs').Gray} gray @returns {[from: number, to: number][]} */
function piecesOf(gray) {
  /** @type {[number, number][]} */
  const pieces = [];
  let from = 0;
  while (gray.height - from > TALLEST) {
    const to = lightestRow(gray, from + TALLEST / 2, from + TALLEST);
    pieces.push([from, to]);
    from = to;
  }
  return [...pieces, [from, gray.height]];
}

/** The row with the fewest dark pixels, the last of several. @param {import('./picture-rules.mjs').Gray} gray @param {number} first @param {number} end */
function lightestRow({ data, width }, first, end) {
  let best = end;
  let fewest = Infinity;
  for (let row = end - 1; row >= first; row--) {
    let dark = 0;
    for (let x = 0; x < width; x++) if ((data[row * width + x] ?? 255) < LIGHT) dark++;
    if (dark < fewest) [best, fewest] = [row, dark];
  }
  return best;
}

/** Rows of a picture, white added at the right and below. @param {OcrEngine['sharp']} sharp @param {Bitmap} image @param {number} from @param {number} to */
async function paddedPiece(sharp, { data, width }, from, to) {
  const rows = data.subarray(from * width * 4, to * width * 4);
  const right = padding(width);
  const bottom = padding(to - from);
  const { data: padded, info } = await sharp(rows, { raw: { width, height: to - from, channels: 4 } })
    .extend({ right, bottom, background: '#fff' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: padded, width: info.width, height: info.height };
}

/** @param {number} length */
function padding(length) {
  return (STEP - (length % STEP)) % STEP;
}
