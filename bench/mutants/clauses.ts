import type { Span } from '../../lib/notice/span';

/** A clause of a notice with the mark that stands before it and the one behind it. */
export interface Clause extends Span {
  readonly before: string;
  readonly after: string;
}

const MARKS = /[，,。；;\n\t]/u;

/**
 * The clauses between `start` and `end`: what stands between two commas, semicolons, full stops, ends of lines or cells of a
 * row. Clauses of white space alone are none. Example: `男，汉族。` holds two.
 */
export function clausesOf(text: string, { start, end }: Span): readonly Clause[] {
  const clauses: Clause[] = [];
  for (let from = start, at = start; at <= end; at++) {
    if (at < end && !MARKS.test(text.charAt(at))) continue;
    const words = text.slice(from, at);
    const indent = words.length - words.trimStart().length;
    if (words.trim() !== '')
      clauses.push({
        start: from + indent,
        end: from + words.trimEnd().length,
        before: text.charAt(from - 1),
        after: text.charAt(at),
      });
    from = at + 1;
  }
  return clauses;
}
