import { ocrEngine } from './ocr-engine.mjs';
import { picturePage } from './picture-page.mjs';

/**
 * The words that are recognised in a picture (png or jpeg), with their places.
 *
 * @param {Uint8Array} bytes
 */
export async function read(bytes) {
  return picturePage(await ocrEngine(), Buffer.from(bytes));
}
