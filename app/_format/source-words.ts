/** Words that a field was read from: offsets into the stored text. */
export interface WordMark {
  /** the field's key on the page: `opens`, `n3-birth` */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of source text with where it stands. */
export interface SourceText {
  readonly offset: number;
  readonly text: string;
}

/** A stretch of a line: plain words, or the words of a field. */
export interface WordStretch {
  readonly text: string;
  readonly mark: WordMark | null;
}

/** The marks that can be shown side by side: of two that overlap, the first and longer one stays. */
export function apartMarks(marks: readonly WordMark[]): WordMark[] {
  const ordered = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: WordMark[] = [];
  for (const mark of ordered) {
    const last = kept.at(-1);
    if (mark.end > mark.start && (last === undefined || mark.start >= last.end)) kept.push(mark);
  }
  return kept;
}

/**
 * For each field the key of the mark that shows its words, its own or one that contains them; a field whose words are
 * not shown is not in the map.
 */
export function shownBy(marks: readonly WordMark[]): ReadonlyMap<string, string> {
  const shown = apartMarks(marks);
  const found = new Map<string, string>();
  for (const { key, start, end } of marks) {
    const at = shown.find((mark) => mark.key === key) ?? shown.find((mark) => mark.start <= start && end <= mark.end);
    if (at !== undefined && !found.has(key)) found.set(key, at.key);
  }
  return found;
}

/** Cuts a stretch of text at its marks; joined, the stretches are the text. */
export function markWords({ offset, text }: SourceText, marks: readonly WordMark[]): WordStretch[] {
  const end = offset + text.length;
  const stretches: WordStretch[] = [];
  let from = offset;
  const push = (to: number, mark: WordMark | null) => {
    if (to > from) stretches.push({ text: text.slice(from - offset, to - offset), mark });
    from = Math.max(from, to);
  };
  for (const mark of apartMarks(marks)) {
    if (mark.end <= offset || mark.start >= end) continue;
    push(Math.max(mark.start, offset), null);
    push(Math.min(mark.end, end), mark);
  }
  push(end, null);
  return stretches;
}

/** No paragraph ends so: a line that does was broken by the page's column. */
const UNFINISHED = /[、，,]$/;

/**
 * The paragraphs of the source without the padding around them. A line that ends in the middle of a sentence goes on in the next one, the break staying in the text so that offsets hold.
 */
export function sourceLines(slices: readonly SourceText[]): SourceText[] {
  return slices.flatMap(({ offset, text }) => {
    const lines: SourceText[] = [];
    for (const found of text.matchAll(/[^\r\n]+/g)) {
      const trimmed = found[0].trim();
      if (trimmed === '') continue;
      const at = found.index + found[0].indexOf(trimmed);
      const before = lines.at(-1);
      if (before === undefined || !UNFINISHED.test(before.text)) lines.push({ offset: offset + at, text: trimmed });
      else lines[lines.length - 1] = { ...before, text: text.slice(before.offset - offset, at + trimmed.length) };
    }
    return lines;
  });
}

/** A stretch of a paragraph without the breaks of its column. Example: `joinColumns('德、能、\n勤')` is `德、能、勤`. */
export function joinColumns(text: string): string {
  return text.replace(/[^\S\n]*\r?\n\s*/g, '');
}

/** What is left of the source outside the given blocks. */
export function outside(
  slices: readonly SourceText[],
  blocks: readonly { start: number; end: number }[],
): SourceText[] {
  const ordered = [...blocks].sort((a, b) => a.start - b.start);
  return slices.flatMap(({ offset, text }) => {
    const end = offset + text.length;
    const left: SourceText[] = [];
    let from = offset;
    for (const block of ordered) {
      if (block.end <= from || block.start >= end) continue;
      if (block.start > from) left.push({ offset: from, text: text.slice(from - offset, block.start - offset) });
      from = Math.max(from, block.end);
    }
    if (from < end) left.push({ offset: from, text: text.slice(from - offset) });
    return left;
  });
}

/** The source between two offsets, as far as it is there. */
export function within(slices: readonly SourceText[], start: number, end: number): SourceText[] {
  return slices.flatMap(({ offset, text }) => {
    const from = Math.max(start, offset);
    const to = Math.min(end, offset + text.length);
    return from < to ? [{ offset: from, text: text.slice(from - offset, to - offset) }] : [];
  });
}
