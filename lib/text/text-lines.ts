import { gapBefore, type SourceText } from './source-text';
import { GAP } from './white-space';

/** A printed line, in offsets of the tight text. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  /** a blank line stands before it */
  readonly afterBlank: boolean;
}

/** The printed lines of a text, empty ones left out. Example: `textLines(sourceText('甲\n\n乙'))` has two. */
export function textLines(source: SourceText): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (let at = 1; at <= source.tight.length; at++) {
    if (at < source.tight.length && gapBefore(source, at) < GAP.line) continue;
    lines.push({ start, end: at, afterBlank: gapBefore(source, start) === GAP.blank });
    start = at;
  }
  return lines;
}

/** The index of the first line that ends behind an offset of the tight text. Example: 0 for 0, as long as there is a line. */
export function lineAt(lines: readonly TextLine[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
