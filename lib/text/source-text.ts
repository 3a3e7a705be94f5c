import { span, type Span } from '../notice/span';
import { foldCode } from './fold-character';
import { isPageNumber } from './page-furniture';
import { GAP, whiteSpace } from './white-space';

/**
 * A source text with the view that the grammar reads: `tight` has no white space at all and one form for each
 * character, `gaps[i]` says what white space stood before unit `i`, and `starts[i]` where that unit is in the original.
 * So a break inside a word, padding inside a name and a full-width digit are no concern of any recogniser, and those
 * that need a separator ask the gaps.
 */
export interface SourceText {
  readonly original: string;
  readonly tight: string;
  /** offset in the original of each unit of `tight` */
  readonly starts: Uint32Array;
  /** a value of GAP for each unit of `tight` */
  readonly gaps: Uint8Array;
}

const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/u;
const LONGEST_PAGE_LINE = 24;
/** a number in the middle of a page is moved there by white space */
const INDENT = /^[ \t\u3000\u00a0]*/u;
const LONGEST_INDENT = 120;
/** the form feed may stand some empty lines below a number that is moved to the middle */
const PAGE_ENDS = /^[ \r\n]*\f/u;

/** Reads a text into its view, in one pass. Example: `sourceText('李　坚，男').tight` is `李坚,男`. */
export function sourceText(original: string): SourceText {
  if (original.length > 0 && original.length <= SHORT && isTight(original)) return alreadyTight(original);
  const codes = new Uint16Array(original.length);
  const starts = new Uint32Array(original.length);
  const gaps = new Uint8Array(original.length);
  let length = 0;
  let gap: number = GAP.none;
  for (let at = 0; at < original.length; at++) {
    const code = original.charCodeAt(at);
    const white = whiteSpace(code);
    if (white !== null) {
      gap = widen(gap, white, original, at);
      if (white === 'break') at = afterPageNumber(original, at + 1) - 1;
      continue;
    }
    codes[length] = foldCode(code);
    starts[length] = at;
    gaps[length] = length === 0 ? GAP.blank : gap;
    length++;
    gap = GAP.none;
  }
  const tight = textOf(codes, length);
  return { original, tight, starts: starts.subarray(0, length), gaps: gaps.subarray(0, length) };
}

/** A short text that is its own view, as the words of a post are that were read before: nothing has to be mapped. */
const SHORT = 256;
const OWN_STARTS = Uint32Array.from({ length: SHORT }, (_, at) => at);
const NO_GAPS = Uint8Array.from({ length: SHORT }, (_, at) => (at === 0 ? GAP.blank : GAP.none));

function alreadyTight(original: string): SourceText {
  const { length } = original;
  return { original, tight: original, starts: OWN_STARTS.subarray(0, length), gaps: NO_GAPS.subarray(0, length) };
}

function isTight(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (foldCode(code) !== code || whiteSpace(code) !== null) return false;
  }
  return true;
}

/** The tight form of a few words alone. Example: `tightWords('李　坚，男')` is `李坚,男`. */
export function tightWords(words: string): string {
  if (isTight(words)) return words;
  let tight = '';
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if (whiteSpace(code) === null) tight += String.fromCharCode(foldCode(code));
  }
  return tight;
}

function widen(gap: number, white: string, original: string, at: number): number {
  if (white === 'invisible') return gap;
  if (white === 'tab') return Math.max(gap, GAP.tab);
  if (white === 'wide') return Math.max(gap, GAP.wide);
  if (white === 'space') return gap === GAP.none ? GAP.space : Math.max(gap, GAP.wide);
  if (original.charCodeAt(at) === 0x0a && original.charCodeAt(at - 1) === 0x0d) return gap; // \r\n is one break
  return gap >= GAP.line ? GAP.blank : GAP.line;
}

/** The offset after a line that is nothing but a page's number, in the middle of the page too, else `from` itself. */
function afterPageNumber(original: string, from: number): number {
  const at = from + (INDENT.exec(original.slice(from, from + LONGEST_INDENT))?.[0].length ?? 0);
  const window = original.slice(at, at + LONGEST_PAGE_LINE + 1);
  const length = window.search(LINE_BREAK);
  if (length < 0 && window.length > LONGEST_PAGE_LINE) return from;
  const line = length < 0 ? window : window.slice(0, length);
  if (line.trim() === '') return from;
  const below = original.slice(at + line.length, at + line.length + LONGEST_PAGE_LINE);
  const pageBreak =
    original.charCodeAt(from - 1) === 0x0c || below.startsWith('\f') || (at > from && PAGE_ENDS.test(below));
  return isPageNumber(line, pageBreak) ? at + line.length : from;
}

/** in units: as many arguments as a call may surely have */
const PIECE = 8192;

function textOf(codes: Uint16Array, length: number): string {
  if (length <= PIECE) return Reflect.apply(String.fromCharCode, null, codes.subarray(0, length));
  const parts: string[] = [];
  for (let at = 0; at < length; at += PIECE) {
    parts.push(Reflect.apply(String.fromCharCode, null, codes.subarray(at, Math.min(at + PIECE, length))));
  }
  return parts.join('');
}

/** The span in the original of a stretch of the tight text. Example: `spanOf(sourceText('李　坚'), 0, 2)` is 0–3. */
export function spanOf(source: SourceText, start: number, end: number): Span {
  const first = source.starts[start] ?? source.original.length;
  if (end <= start) return span(first, first);
  return span(first, (source.starts[end - 1] ?? first) + 1);
}

/**
 * The printed characters of a stretch of the tight text: those of the original, without its white space.
 * Example: `printed(sourceText('李　坚，男'), 0, 3)` is `李坚，`.
 */
export function printed(source: SourceText, start: number, end: number): string {
  let text = '';
  let run = start;
  for (let at = start + 1; at <= end; at++) {
    const broken = at === end || source.starts[at] !== (source.starts[at - 1] ?? 0) + 1;
    if (!broken || run >= at) continue;
    text += source.original.slice(source.starts[run], (source.starts[at - 1] ?? 0) + 1);
    run = at;
  }
  return text;
}

/** The first unit of the tight text at or after an offset of the original. Example: `tightAt(sourceText('　李'), 0)` is 0. */
export function tightAt(source: SourceText, offset: number): number {
  let low = 0;
  let high = source.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((source.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The gap before a unit of the tight text; its end counts as a blank line. */
export function gapBefore(source: SourceText, at: number): number {
  return source.gaps[at] ?? GAP.blank;
}
