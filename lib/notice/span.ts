/**
 * A stretch of the stored source text: UTF-16 offsets, `end` exclusive.
 * `text.slice(span.start, span.end)` is what the notice prints.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Makes a span; throws when the offsets are no span, since that is a bug of the caller. Example: `span(3, 5)`. */
export function span(start: number, end: number): Span {
  if (!Number.isInteger(start) || start < 0 || !Number.isInteger(end) || end < start) {
    throw new RangeError(`not a span: ${start}–${end}`);
  }
  return { start, end };
}

/** The smallest span that covers both. Example: `cover(span(1, 3), span(5, 6))` is `{ start: 1, end: 6 }`. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Whether `inner` lies within `outer`. Example: `contains(span(0, 9), span(3, 5))` is `true`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
