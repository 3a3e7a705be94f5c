import type { Span } from '../notice/span';

/** A stretch of the document's text: every offset of the notice minus `offset` is an index into `text`. */
export interface SourceSlice {
  readonly offset: number;
  readonly text: string;
}

/** Example: `sourceSlice('某报 公示', { start: 3, end: 5 })` is `{ offset: 3, text: '公示' }`. */
export function sourceSlice(text: string, { start, end }: Span): SourceSlice {
  return { offset: start, text: text.slice(start, end) };
}
