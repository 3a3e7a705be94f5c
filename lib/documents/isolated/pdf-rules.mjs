import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * @typedef {object} Rule a straight line along the page's edge: from left to right or from top to bottom
 * @property {number} x1
 * @property {number} y1
 * @property {number} x2
 * @property {number} y2
 *
 * @typedef {readonly [x: number, y: number]} Point
 */

/** How many numbers each step of a path has: move, line, curve, quadratic curve, close. */
const LENGTHS = [2, 2, 6, 4, 0];
const CURVES = 2;
const CLOSE = 4;
/** A border may be drawn as a box so thin. */
const THIN = 3;
const SHORTEST = 4;
const MOST_CORNERS = 12;

const STROKES = new Set([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke]);
const FILLS = new Set([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke]);

/**
 * The ruled lines of a path: its straight lines when it is stroked, a thin box when it is filled.
 *
 * @param {unknown[]} values what the operation has: how it is painted, and the steps
 * @param {number[]} matrix
 * @returns {Rule[]}
 */
export function pathRules([paint, data], matrix) {
  const steps = Array.isArray(data) ? data[0] : undefined;
  if (typeof paint !== 'number' || !(steps instanceof Float32Array)) return [];
  const outlines = outlinesOf(steps, matrix);
  if (STROKES.has(paint)) return outlines.flatMap(straightLines);
  return FILLS.has(paint) ? outlines.flatMap(thinBox) : [];
}

/** @param {Float32Array} steps @param {number[]} matrix @returns {Point[][]} */
function outlinesOf(steps, matrix) {
  /** @type {Point[][]} */
  const outlines = [];
  for (let at = 0; at < steps.length;) {
    const step = steps[at] ?? CLOSE;
    const length = LENGTHS[step] ?? 0;
    const outline = outlines.at(-1) ?? [];
    if (step === 0) outlines.push([]);
    if (step === CLOSE) outline.push(...outline.slice(0, 1));
    else if (step < CURVES) outlines.at(-1)?.push(pointAt(steps, at + 1, matrix));
    else outline.length = 0;
    at += 1 + length;
  }
  return outlines;
}

/** @param {Float32Array} steps @param {number} at @param {number[]} matrix @returns {Point} */
function pointAt(steps, at, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]) {
  const x = steps[at] ?? 0;
  const y = steps[at + 1] ?? 0;
  return [a * x + c * y + e, b * x + d * y + f];
}

/** @param {Point[]} outline @returns {Rule[]} */
function straightLines(outline) {
  return outline.flatMap((point, at) => {
    const before = outline[at - 1];
    return before === undefined ? [] : ruleOf([before, point], 1);
  });
}

/** @param {Point[]} outline @returns {Rule[]} */
function thinBox(outline) {
  return outline.length < 4 || outline.length > MOST_CORNERS ? [] : ruleOf(outline, THIN);
}

/** The line through the middle of what is no thicker than it may be. @param {Point[]} points @param {number} thickest @returns {Rule[]} */
function ruleOf(points, thickest) {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, bottom - top];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  if (height <= thickest && width >= SHORTEST) return [{ x1: left, y1: y, x2: right, y2: y }];
  return width <= thickest && height >= SHORTEST ? [{ x1: x, y1: top, x2: x, y2: bottom }] : [];
}
