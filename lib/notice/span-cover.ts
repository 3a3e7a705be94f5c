import type { Span } from './span';

/** Many spans, to be asked many times whether one of them shares a character with another. */
export interface SpanCover {
  readonly overlaps: (span: Span) => boolean;
}

/** Spans in any order, overlapping or not. Example: `spanCover([{ start: 2, end: 5 }]).overlaps({ start: 4, end: 9 })`. */
export function spanCover(spans: readonly Span[]): SpanCover {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let farthest = 0;
  const reach = sorted.map(({ end }) => (farthest = Math.max(farthest, end)));
  const overlaps = ({ start, end }: Span) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return (reach[low - 1] ?? 0) > start; // of those that begin before its end, one ends behind its start
  };
  return { overlaps };
}
