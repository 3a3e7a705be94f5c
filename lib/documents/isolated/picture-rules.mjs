/**
 * @typedef {import('./pdf-rules.mjs').Rule} Rule
 * @typedef {object} Gray one byte a pixel, 0 is black
 * @property {Buffer} data
 * @property {number} width
 * @property {number} height
 */

const DARK = 150;
/** Pixels: no stroke of a character is so long. */
const SHORTEST = 70;
/** A scanned line may break for so many pixels. */
const GAP = 2;
const MOST = 20_000;

/**
 * The ruled lines of a picture: long straight runs of dark pixels, across and down.
 *
 * @param {Gray} gray
 * @returns {Rule[]}
 * @example pictureRules(gray) // [{ x1: 40, y1: 12, x2: 900, y2: 12 }, …]
 */
export function pictureRules({ data, width, height }) {
  /** @type {Rule[]} */
  const rules = [];
  for (let y = 0; y < height && rules.length < MOST; y++) {
    for (const [from, to] of darkRuns(data, y * width, 1, width)) rules.push({ x1: from, y1: y, x2: to, y2: y });
  }
  for (let x = 0; x < width && rules.length < MOST; x++) {
    for (const [from, to] of darkRuns(data, x, width, height)) rules.push({ x1: x, y1: from, x2: x, y2: to });
  }
  return rules;
}

/** @param {Buffer} data @param {number} start @param {number} step @param {number} count @returns {[from: number, to: number][]} */
function darkRuns(data, start, step, count) {
  /** @type {[number, number][]} */
  const runs = [];
  let from = -1;
  let last = -1;
  for (let at = 0; at <= count; at++) {
    const isDark = at < count && (data[start + at * step] ?? 255) < DARK;
    if (isDark && (from < 0 || at - last > GAP + 1)) {
      if (from >= 0 && last - from >= SHORTEST) runs.push([from, last]);
      from = at;
    }
    if (isDark) last = at;
  }
  if (from >= 0 && last - from >= SHORTEST) runs.push([from, last]);
  return runs;
}
