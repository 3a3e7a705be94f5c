import { firstUnits } from '../../text/first-units';
import { gapBefore, type SourceText } from '../../text/source-text';
import type { TextLine } from '../../text/text-lines';
import { GAP } from '../../text/white-space';
import { OWN_LINE } from '../lexicon/frame-words';
import { FIELD_LABELS, type FieldLabel } from '../lexicon/field-labels';
import { TITLE_SUFFIXES } from '../lexicon/title-suffixes';
import { alternation, labelsOf } from '../lexicon/word-pattern';
import { columnVerb } from './column-verb';
import type { Entry, Piece, Stretch } from './entry';
import { linesNearNames } from './lines-near-names';
import { ENTRY_NUMBER, nameHeadings } from './name-headings';
import { namePieces } from './name-pieces';
import { proposalVerbAt } from './proposal-verb';

const LABELS = labelsOf<FieldLabel>(FIELD_LABELS);
const LABEL_STARTS = firstUnits(LABELS.keys());
const LABEL = new RegExp(`(?:${alternation([...LABELS.keys()])})`, 'uy');
const NUMBERING = new RegExp(`^${ENTRY_NUMBER}$`, 'u');
const CLOSED_POST = new RegExp(`(?:${alternation(TITLE_SUFFIXES)}|[。)])$`, 'u');
/** 姓名 | 基本情况 | 政治面貌 | …: the cell of a head that stands over columns names nobody */
const HEAD_CELL = /(?:情况|信息|简况)$/u;
const LONGEST_BLOCK = 4000;

interface Labelled {
  readonly label: FieldLabel;
  readonly words: string;
  /** where the label begins, and where its value does */
  readonly start: number;
  readonly value: number;
}

/**
 * The nominees that are told in blocks of labels: 姓名：唐明远, 性别：男, …, 拟任职务：区城乡规划管理局局长. The name may stand without a label in
 * the line above them.
 */
export function findKeyValueEntries(source: SourceText, lines: readonly TextLine[]): Entry[] {
  const labels = allLabels(source, lines);
  const names = labels.flatMap((labelled, index) => (labelled.label === 'name' ? [index] : []));
  return names.flatMap((from, at) => {
    const block = labels.slice(from, names[at + 1] ?? labels.length);
    const near = withinBlock(source, block);
    const limit = labels[names[at + 1] ?? labels.length]?.start ?? source.tight.length;
    const entry = near.length < 3 ? null : keyValueEntry(source, near, limit);
    return entry === null ? [] : [entry];
  });
}

function allLabels(source: SourceText, lines: readonly TextLine[]): Labelled[] {
  const headings = new Map(nameHeadings(source, lines).map(({ line, name }) => [line.start, name]));
  const near = linesNearNames(source, lines, { before: 0, behind: LONGEST_BLOCK, others: [...headings.keys()] });
  return near.flatMap((line) => {
    const name = headings.get(line.start);
    if (name === undefined) return labelsIn(source, line);
    return [{ label: 'name', words: '', start: line.start, value: name.start }];
  });
}

/** The labels of one nominee: 序号 behind a name begins another list, and what stands behind the notice's own sentences is not told of it. */
function withinBlock(source: SourceText, block: readonly Labelled[]): readonly Labelled[] {
  const start = block[0]?.start ?? 0;
  const stop = block.findIndex(({ label, start: at }, index) => {
    const before = block[index - 1];
    if (label === 'ordinal' || at - start >= LONGEST_BLOCK) return true;
    return before !== undefined && frameBetween(source, before.value, at);
  });
  return stop < 0 ? block : block.slice(0, stop);
}

/** Whether a line between two labels is the notice's own: 公示时间…, 联系电话…, 中共兰州市委组织部. */
function frameBetween(source: SourceText, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (gapBefore(source, at) >= GAP.line && OWN_LINE.test(source.tight.slice(at, Math.min(to, at + 40)))) return true;
  return false;
}

function labelsIn(source: SourceText, line: TextLine): Labelled[] {
  const found: Labelled[] = [];
  for (let at = line.start; at < line.end; at++) {
    if (LABEL_STARTS[source.tight.charCodeAt(at)] === 0 || !startsLabel(source, line, at)) continue;
    LABEL.lastIndex = at;
    const words = LABEL.exec(source.tight)?.[0];
    if (
      source.tight.charAt(at - 1) === '(' &&
      !isBracketed(source.tight, { start: at, end: at + (words?.length ?? 0) })
    )
      continue;
    const label = words === undefined ? undefined : LABELS.get(words);
    if (words === undefined || label === undefined) continue;
    const value = valueStart(source, at, at + words.length) ?? lineValue(source, line, at, at + words.length);
    if (value === null) continue;
    found.push({
      label,
      words,
      start: isBracketed(source.tight, { start: at, end: at + words.length }) ? at - 1 : at,
      value,
    });
    at = value - 1;
  }
  return found;
}

function startsLabel(source: SourceText, line: TextLine, at: number): boolean {
  if (at === line.start || gapBefore(source, at) >= GAP.space || ',;。)、('.includes(source.tight.charAt(at - 1)))
    return true;
  return at - line.start <= 5 && NUMBERING.test(source.tight.slice(line.start, at));
}

/** Behind a colon, behind the bracket of 【姓名】, or in the next cell. */
function valueStart(source: SourceText, label: number, at: number): number | null {
  const bracketed = isBracketed(source.tight, { start: label, end: at });
  if (source.tight.charAt(bracketed ? at + 1 : at) === ':') return bracketed ? at + 2 : at + 1;
  if (bracketed) return at + 1;
  const gap = gapBefore(source, at);
  return gap === GAP.tab || gap === GAP.wide ? at : null;
}

/** 【姓名】, [性别], （民族）: a label between brackets */
function isBracketed(text: string, { start, end }: Stretch): boolean {
  return text.charAt(start - 1) === '(' && text.charAt(end) === ')';
}

/** 姓名 吴青: a label and its value alone in a line need no colon. */
function lineValue(source: SourceText, line: TextLine, start: number, at: number): number | null {
  if (start !== line.start || at >= line.end || gapBefore(source, at) !== GAP.space) return null;
  LABEL.lastIndex = at;
  return LABEL.test(source.tight) ? null : at;
}

function keyValueEntry(source: SourceText, block: readonly Labelled[], limit: number): Entry | null {
  const pieces = block.flatMap((labelled, index) => {
    const next = block[index + 1];
    const end = next === undefined ? lastEnd(source, labelled.value, limit) : next.start;
    return valueStretches(source, labelled, end).flatMap((place) => piecesOf(source, labelled, place));
  });
  const [first] = block;
  const last = pieces.at(-1);
  const named = pieces.some(
    ({ label, start, end }) =>
      label === 'name' && end - start >= 2 && end - start <= 24 && !HEAD_CELL.test(source.tight.slice(start, end)),
  );
  if (first === undefined || last === undefined || !named) return null;
  return { start: first.start, end: Math.max(...pieces.map(({ end }) => end)), pieces, heading: null };
}

/** The last value of a block ends with its line, unless the post there plainly goes on. */
function lastEnd(source: SourceText, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    at++;
    if (at < limit && gapBefore(source, at) < GAP.line) continue;
    const words = source.tight.slice(Math.max(start, at - 12), at);
    if (gapBefore(source, at) === GAP.blank || CLOSED_POST.test(words)) return at;
  }
  return limit;
}

/** A value in a cell that spans several columns is printed in each of them: 大学 | 大学. Each text counts once. */
function valueStretches(source: SourceText, { value }: Labelled, end: number): Stretch[] {
  const cells = new Map<string, Stretch>();
  let start = value;
  for (let at = value + 1; at <= end; at++) {
    if (at < end && gapBefore(source, at) !== GAP.tab) continue;
    const cell = trim(source.tight, start, at);
    const words = source.tight.slice(cell.start, cell.end);
    if (words !== '' && !cells.has(words)) cells.set(words, cell);
    start = at;
  }
  return [...cells.values()];
}

function piecesOf(source: SourceText, labelled: Labelled, place: Stretch): Piece[] {
  const { label, words, start } = labelled;
  if (label === 'name') return namePieces(source.tight, { ...place, end: nameEnd(source, place) });
  if (label !== 'proposedPost') return [{ ...place, label }];
  return [proposedPiece(source, place, { words, start })];
}

/** 姓名：上官晴 ⏎ 别：女: a line with a label that nobody knows is no part of the name, which may itself be broken over lines. */
function nameEnd(source: SourceText, { start, end }: Stretch): number {
  const colon = source.tight.slice(start, end).indexOf(':');
  for (let at = start + 1; colon > 0 && at < start + colon; at++) if (gapBefore(source, at) >= GAP.line) return at;
  return end;
}

function proposedPiece(source: SourceText, place: Stretch, { words, start }: Pick<Labelled, 'words' | 'start'>): Piece {
  const own = proposalVerbAt(source.tight, place.start, place.end);
  if (own !== null)
    return {
      start: own.objectStart,
      end: place.end,
      label: 'proposedPost',
      verb: { start: own.start, end: own.end, words: own.words, from: 'entry' },
    };
  return { ...place, label: 'proposedPost', verb: columnVerb(words, start) };
}

function trim(text: string, start: number, end: number): Stretch {
  while (start < end && ',;。'.includes(text.charAt(start))) start++;
  while (start < end && ',;。:'.includes(text.charAt(end - 1))) end--;
  return { start, end };
}
