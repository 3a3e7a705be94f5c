import type { Span } from '../../lib/notice/span';

/** A change of a text: the words between `start` and `end` become `words`. */
export interface Edit extends Span {
  readonly words: string;
}

/** Example: `applyEdit('男，汉族', { start: 1, end: 4, words: '' })` is `男`. */
export function applyEdit(text: string, { start, end, words }: Edit): string {
  return text.slice(0, start) + words + text.slice(end);
}

/** Whether the edit changes, removes or touches words of the span. */
export function touches(edit: Edit, span: Span): boolean {
  return edit.start <= span.end && span.start <= edit.end;
}

/**
 * What the edit leaves of the words of a span. Words put in at its very edge, or over it, may belong to it or not, so that there can be two
 * answers. Example: `汉族` of `男，汉族` with `□` put in before 汉: `汉族` and `□汉族`.
 */
export function printsAfter(text: string, span: Span, edit: Edit): readonly string[] {
  const [from, to] = [Math.max(edit.start, span.start), Math.min(edit.end, span.end)];
  if (from > to) return [text.slice(span.start, span.end)];
  const [head, tail] = [text.slice(span.start, from), text.slice(to, span.end)];
  const isWithin = edit.start >= span.start && edit.end <= span.end;
  const isInsertedAtEdge = edit.start === edit.end && (edit.start === span.start || edit.end === span.end);
  return isWithin && !isInsertedAtEdge ? [head + edit.words + tail] : [head + tail, head + edit.words + tail];
}
