import type { Span } from '../notice/span';

/** A stored notice that has to do with the document: by its content key, or by a copy in it. */
export interface StoredNotice {
  readonly id: string;
  readonly contentKey: string;
  /** where it stands in this document; null when it is not in it yet */
  readonly copy: Span | null;
}

export interface FoundNotice {
  readonly contentKey: string;
  readonly span: Span;
}

export interface NoticeMatch {
  /** the stored notice for each found one, in its order; null for one that is new */
  readonly matches: readonly (StoredNotice | null)[];
  /** stored notices of this document that are not found in it any more */
  readonly gone: readonly StoredNotice[];
}

function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/**
 * Finds each notice of a document among the stored ones: the same content wherever it was printed, else what stood in
 * this place of the document when an older parser read it.
 * Example: a notice whose second name an older parser misread has another content key, and is found by its place.
 */
export function matchNotices(stored: readonly StoredNotice[], found: readonly FoundNotice[]): NoticeMatch {
  const byKey = new Map(stored.map((notice) => [notice.contentKey, notice]));
  const matches = found.map((notice) => byKey.get(notice.contentKey) ?? null);
  const taken = new Set(matches);
  const free = new Set(stored.filter((notice) => notice.copy !== null && !taken.has(notice)));
  const placed = found.map((notice, index) => {
    const match = matches[index] ?? bestInPlace(free, notice.span);
    if (match) free.delete(match);
    return match;
  });
  return { matches: placed, gone: [...free] };
}

function bestInPlace(free: ReadonlySet<StoredNotice>, place: Span): StoredNotice | null {
  const overlaps = [...free].map((notice) => ({ notice, length: notice.copy ? overlap(notice.copy, place) : 0 }));
  const best = overlaps.sort((a, b) => b.length - a.length)[0];
  return best && best.length > 0 ? best.notice : null;
}
