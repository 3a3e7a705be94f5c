import { tightAt, type SourceText } from '../../text/source-text';
import type { TextLine } from '../../text/text-lines';
import type { Stretch } from './entry';

/** A row of a table: its cells in order, empty ones too, as stretches of the tight text. */
export interface TableRow extends Stretch {
  readonly cells: readonly Stretch[];
  /** with upright strokes between the cells */
  readonly drawn: boolean;
}

/** The rows in a text, in which tables have a line a row and a TAB between cells; `null` for a line that is no row. */
export function tableRow(source: SourceText, line: TextLine): TableRow | null {
  const { original, starts } = source;
  const piped = pipedCells(source, line);
  if (piped !== null) return { start: line.start, end: line.end, cells: piped, drawn: true };
  const first = starts[line.start] ?? 0;
  const last = (starts[line.end - 1] ?? first) + 1;
  const from = backOverTabs(original, first);
  const to = overTabs(original, last);
  if (original.slice(from, to).indexOf('\t') < 0) return null;
  const cells: Stretch[] = [];
  let [at, start] = [from, tightAt(source, from)];
  while (at <= to) {
    const tab = original.indexOf('\t', at);
    const stop = tab < 0 || tab >= to ? to : tab;
    let end = start;
    while ((starts[end] ?? Infinity) < stop) end++;
    cells.push({ start, end });
    [at, start] = [stop + 1, end];
  }
  return { start: line.start, end: line.end, cells, drawn: false };
}

/** ├────┼──┤, +----+--+: a line drawn between rows */
const RULING = /^[-=|+\u2500-\u257f]{3,}$/u;

/** Whether a line is drawn and holds no words. */
export function isRuling(source: SourceText, line: TextLine): boolean {
  return RULING.test(source.tight.slice(line.start, line.end));
}

/** | 吴青 | 男 | 汉族 |: cells between upright strokes; the ruling | --- | --- | has empty ones. */
function pipedCells(source: SourceText, line: TextLine): Stretch[] | null {
  const { tight } = source;
  if (tight.charAt(line.start) !== '|' || tight.charAt(line.end - 1) !== '|') return null;
  const cells: Stretch[] = [];
  let start = line.start + 1;
  for (let at = start; at < line.end; at++) {
    if (tight.charAt(at) !== '|') continue;
    cells.push({ start, end: /^:?-+:?$/u.test(tight.slice(start, at)) ? start : at });
    start = at + 1;
  }
  return cells;
}

function backOverTabs(text: string, at: number): number {
  while (at > 0 && '\t \u3000\u00a0'.includes(text.charAt(at - 1))) at--;
  return at;
}

function overTabs(text: string, at: number): number {
  while (at < text.length && '\t \u3000\u00a0'.includes(text.charAt(at))) at++;
  return at;
}
