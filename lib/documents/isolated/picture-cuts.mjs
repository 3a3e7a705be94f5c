/**
 * @typedef {import('./ocr-engine.mjs').LineImage} LineImage
 * @typedef {import('./ocr-engine.mjs').Bitmap} Bitmap
 * @typedef {import('./pdf-rules.mjs').Rule} Rule
 */

/** Around a ruled line, in pixels: not read, since it would be taken for a letter. */
const MARGIN = 3;
const NARROWEST = 6;

/**
 * Cuts pictures of lines where a ruled line runs down through them: 1975.03|大学 are two cells.
 *
 * @param {readonly LineImage[]} lines
 * @param {readonly Rule[]} rules
 * @returns {LineImage[]}
 */
export function cutAtRules(lines, rules) {
  const down = rules.filter(({ x1, x2 }) => x1 === x2);
  return lines.flatMap((line) => {
    const [left, top, right, bottom] = edgesOf(line);
    const middle = (top + bottom) / 2;
    const cuts = down
      .filter(({ x1, y1, y2 }) => left < x1 && x1 < right && y1 < middle && middle < y2)
      .map(({ x1 }) => x1)
      .sort((a, b) => a - b);
    return cuts.length === 0 ? [line] : partsOf(line, [left - MARGIN, ...cuts, right + MARGIN]);
  });
}

/** @param {LineImage} line @returns {[left: number, top: number, right: number, bottom: number]} */
function edgesOf({ box }) {
  const xs = box.map(([x]) => x);
  const ys = box.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** @param {LineImage} line @param {number[]} cuts @returns {LineImage[]} */
function partsOf(line, cuts) {
  const [left, top, right, bottom] = edgesOf(line);
  const scale = line.image.width / Math.max(1, right - left);
  return cuts.slice(1).flatMap((cut, at) => {
    const from = Math.max(left, (cuts[at] ?? left) + MARGIN);
    const to = Math.min(right, cut - MARGIN);
    const first = Math.round((from - left) * scale);
    const width = Math.min(line.image.width - first, Math.round((to - from) * scale));
    if (width < NARROWEST) return [];
    const image = cropped(line.image, first, width);
    return [
      {
        image,
        box: [
          [from, top],
          [to, top],
          [to, bottom],
          [from, bottom],
        ],
      },
    ];
  });
}

/** @param {Bitmap} image @param {number} first @param {number} width @returns {Bitmap} */
function cropped(image, first, width) {
  const data = Buffer.alloc(width * image.height * 4);
  const source = Buffer.from(image.data);
  for (let row = 0; row < image.height; row++) {
    const start = (row * image.width + first) * 4;
    source.copy(data, row * width * 4, start, start + width * 4);
  }
  return { data, width, height: image.height };
}

/** In heights of the line. */
const AIR = 0.3;
const SHORTEST_LINE = 2;

/**
 * A line with air on both sides: the recogniser loses letters at the very edge, and a line of one letter altogether.
 *
 * @param {Bitmap} image
 * @returns {Bitmap}
 */
export function withAir({ data, width, height }) {
  const source = Buffer.from(data);
  const air = Math.round(Math.max(height * AIR, (height * SHORTEST_LINE - width) / 2));
  const whole = width + 2 * air;
  const aired = Buffer.alloc(whole * height * 4, 255);
  for (let row = 0; row < height; row++) {
    source.copy(aired, (row * whole + air) * 4, row * width * 4, (row + 1) * width * 4);
  }
  return { data: aired, width: whole, height };
}
