import { gapBefore, type SourceText } from './source-text';
import { GAP } from './white-space';

/** In half widths: a line is wrapped when it is long, and as long as the line above or below within two characters. */
const LONG = 40;
const TOLERANCE = 4;
const FARTHEST = 200;

/**
 * Whether the line that ends at an offset of the tight text was filled and wrapped by a printer or a PDF, so that its break
 * says nothing: its neighbours are as wide as it is. Widths are those of the print: two for Han, one for Latin.
 */
export function isFilledLine(source: SourceText, end: number): boolean {
  const start = lineStart(source, end);
  const width = widthOf(source, start, end);
  if (width < LONG) return false;
  const above =
    start > 0 && gapBefore(source, start) === GAP.line ? widthOf(source, lineStart(source, start), start) : 0;
  const below = widthOf(source, end, lineEnd(source, end));
  return above >= width - TOLERANCE ? above <= width + TOLERANCE : Math.abs(below - width) <= TOLERANCE;
}

function lineStart(source: SourceText, end: number): number {
  let start = end - 1;
  while (start > 0 && end - start < FARTHEST && gapBefore(source, start) < GAP.line) start--;
  return start;
}

function lineEnd(source: SourceText, start: number): number {
  let end = start + 1;
  while (end < source.tight.length && end - start < FARTHEST && gapBefore(source, end) < GAP.line) end++;
  return end;
}

function widthOf(source: SourceText, start: number, end: number): number {
  let width = 0;
  const from = source.starts[start] ?? 0;
  const to = (source.starts[end - 1] ?? from) + 1;
  for (let at = from; at < to; at++) width += source.original.charCodeAt(at) < 0x2e80 ? 1 : 2;
  return width;
}
