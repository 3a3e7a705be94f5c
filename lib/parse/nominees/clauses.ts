import type { Stretch } from './entry';

/** A clause with the mark that ends it; brackets belong to the clause in which they stand. */
export interface Clause extends Stretch {
  readonly mark: string;
}

const LONGEST_BRACKET = 120;

/** The end of the bracket that opens at an offset, `null` when none closes it nearby. Example: 4 for （兼） at 0 of it. */
export function bracketEnd(text: string, at: number, end: number): number | null {
  let depth = 0;
  for (let i = at; i < Math.min(end, at + LONGEST_BRACKET); i++) {
    const character = text.charAt(i);
    if (character === '(') depth++;
    if (character === ')' && --depth === 0) return i + 1;
  }
  return null;
}

/** Cuts a stretch at the marks given, outside of brackets. Example: 男,汉族。 gives 男 and 汉族. */
export function clausesOf(text: string, start: number, end: number, marks = ',;。!'): Clause[] {
  const clauses: Clause[] = [];
  let from = start;
  let at = start;
  while (at < end) {
    const character = text.charAt(at);
    if (character === '(') at = bracketEnd(text, at, end) ?? at + 1;
    else if (marks.includes(character)) {
      if (at > from) clauses.push({ start: from, end: at, mark: character });
      from = ++at;
    } else at++;
  }
  if (end > from) clauses.push({ start: from, end, mark: '' });
  return clauses;
}
