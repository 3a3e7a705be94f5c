import { greatest, least } from './extremes';
import type { PageLine } from './page-lines';

/** A line ends where the column ends when it comes so near to it, in heights of letters, or when the next word had no room. */
const FULL = 2.6;
const ROOM = 0.6;
/** 编:323000; — what a printer keeps together at the start of a line */
const UNBROKEN = /^[^!-~]?[!-~，。、；：？！）》”’]*/u;
/** A line that begins so far to the right begins a paragraph. */
const INDENT = 0.8;
/** A gap so much larger than the usual one parts paragraphs. */
const WIDE_GAP = 1.25;
/** A column of text fills at least so much of a page; else a short line would count as a full one. */
const COLUMN_SHARE = 0.6;

/** The column of text on the pages of a document that are equally wide. */
export interface TextColumn {
  readonly left: number;
  readonly right: number;
  /** from line to line */
  readonly gap: number;
  readonly isWide: boolean;
}

/** The column that lines fill, by the outermost of them. Example: `textColumn(lines, 595)`. */
export function textColumn(lines: readonly PageLine[], pageWidth: number): TextColumn {
  const left = least(lines.map((line) => line.left));
  const right = greatest(lines.map((line) => line.right));
  const gaps = lines
    .map((line, at) => line.y - (lines[at - 1]?.y ?? line.y))
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  return { left, right, gap: gaps[Math.floor(gaps.length / 4)] ?? 0, isWide: right - left > pageWidth * COLUMN_SHARE };
}

/**
 * Whether a line goes on in the next one: it is full, and the next is neither indented nor set off. `newPage` tells that a page ends
 * between them, where the gap says nothing. Example: a name that is broken at the edge of the page.
 */
export function goesOn(line: PageLine, next: PageLine, column: TextColumn, newPage: boolean): boolean {
  if (!column.isWide || line.text.includes('\t') || next.text.includes('\t')) return false;
  const needed = Math.max(FULL, widthOf(UNBROKEN.exec(next.text)?.[0] ?? '') + ROOM);
  const isFull = line.right > column.right - needed * line.height;
  const isIndented = next.left > column.left + INDENT * next.height;
  const isSetOff = !newPage && isFarApart(line, next, column);
  const isSameLetter = Math.abs(next.height - line.height) < line.height / 5;
  return isFull && !isIndented && !isSetOff && isSameLetter;
}

/** Whether the page leaves room between two lines, as for a blank one. Example: between a notice and its signature. */
export function isFarApart(line: PageLine, next: PageLine, column: TextColumn): boolean {
  return next.y - line.y > column.gap * WIDE_GAP;
}

/** In heights of letters: one for Han, half for Latin. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x2e80 ? 0.5 : 1), 0);
}
