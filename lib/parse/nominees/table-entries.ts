import type { SourceText } from '../../text/source-text';
import type { TextLine } from '../../text/text-lines';
import { OWN_LINE } from '../lexicon/frame-words';
import type { FieldLabel } from '../lexicon/field-labels';
import { columnVerb } from './column-verb';
import type { Entry, Heading, Piece, Stretch } from './entry';
import { headingAt } from './group-headings';
import { headLabel } from './head-label';
import { namePieces } from './name-pieces';
import { prosePieces } from './prose-pieces';
import { proposalVerbAt } from './proposal-verb';
import { isRuling, tableRow, type TableRow } from './table-lines';

const FEWEST_LABELS = 3;

/** A column: what its cells hold, and its head, which gives a verb to proposed posts. */
interface Column {
  readonly label: FieldLabel | null;
  readonly head: Stretch;
}

interface Reading {
  readonly source: SourceText;
  readonly entries: Entry[];
  columns: Column[];
  /** where the columns of each nominee of a row begin */
  parts: readonly number[];
  heading: Heading | null;
  /** the last row was drawn with strokes */
  drawn: boolean;
  /** the last line was drawn between rows */
  ruled: boolean;
  /** words above the next nominee's row belong to it */
  strained: boolean;
}

/** The nominees that are told in tables, one a row, under a head that may have several rows and be repeated. */
export function findTableEntries(source: SourceText, lines: readonly TextLine[]): Entry[] {
  const reading: Reading = {
    source,
    entries: [],
    columns: [],
    parts: [],
    heading: null,
    drawn: false,
    ruled: false,
    strained: false,
  };
  for (const line of lines) {
    if (reading.drawn && isRuling(source, line)) {
      reading.ruled = true;
      continue;
    }
    const row = tableRow(source, line);
    reading.drawn = row?.drawn === true;
    if (row === null) endTable(reading, line);
    else takeRow(reading, row);
    reading.ruled = false;
  }
  return reading.entries;
}

/** A line that is no row ends the table, unless it is a heading between its rows. */
function endTable(reading: Reading, line: TextLine): void {
  const heading = headingAt(reading.source, line);
  if (heading !== null) reading.heading = heading === 'other' ? null : heading;
  else {
    if (reading.columns.length > 0) setColumns(reading, []);
    reading.strained = false;
    if (reading.heading !== null && OWN_LINE.test(reading.source.tight.slice(line.start, line.start + 40)))
      reading.heading = null;
  }
}

function takeRow(reading: Reading, row: TableRow): void {
  const labels = row.cells.map(({ start, end }) => headLabel(reading.source.tight.slice(start, end)));
  const known = labels.filter((label) => label !== null).length;
  if (reading.columns.length > 0 && known > 0 && takeSecondRow(reading, row, labels)) return;
  if (labels.includes('name') && known >= FEWEST_LABELS) setColumns(reading, headOf(reading, row, labels));
  else if (reading.columns.length === 0) return;
  else if (known >= 2 && known * 2 >= row.cells.filter(({ start, end }) => end > start).length)
    setColumns(reading, headOf(reading, row, labels));
  else if (isMerged(reading.source, row) && takeMerged(reading, row)) return;
  else if (row.drawn && goesOn(reading, row)) strain(reading);
  else takeNominee(reading, row);
}

/** A second row of a head refines the first: 学历学位 over 学历 and 学位. */
function headOf(reading: Reading, row: TableRow, labels: readonly (FieldLabel | null)[]): Column[] {
  const before = labels.includes('name') && !isRefinement(reading, row) ? [] : reading.columns;
  return row.cells.map((head, index) => {
    const label = labels[index] ?? null;
    const above = before[index];
    return label === null && above !== undefined ? above : { label, head };
  });
}

/** The second row of a head repeats the cells that span both rows. */
function isRefinement(reading: Reading, row: TableRow): boolean {
  return reading.columns.length === row.cells.length && reading.columns.at(-1)?.head.end === row.start;
}

/** One text over the whole width: a heading over a group, or a title of the table. */
function isMerged(source: SourceText, row: TableRow): boolean {
  const words = new Set(row.cells.map(({ start, end }) => source.tight.slice(start, end)));
  words.delete('');
  return words.size === 1 && (row.drawn || row.cells.length > 2);
}

/** Whether the row is over the whole width and nobody's own: a heading, or in a table without strokes any other text. */
function takeMerged(reading: Reading, row: TableRow): boolean {
  const cell = row.cells.find(({ start, end }) => end > start);
  const heading = cell === undefined ? null : headingAt(reading.source, { ...cell, afterBlank: false });
  if (heading !== null) reading.heading = heading === 'other' ? null : heading;
  return heading !== null || !row.drawn;
}

function setColumns(reading: Reading, columns: Column[]): void {
  reading.columns = columns;
  reading.parts = sideBySide(columns);
}

function takeNominee(reading: Reading, row: TableRow): void {
  const { parts } = reading;
  for (const [index, from] of parts.entries()) {
    if (from >= row.cells.length) break;
    takePart(reading, row, from, parts[index + 1] ?? Infinity);
  }
}

/** Where the columns of each nominee of a row begin: 姓名 | 现任职务 | 拟任职务 | 姓名 | 现任职务 | 拟任职务 has two. */
function sideBySide(columns: readonly Column[]): number[] {
  const names = columns.flatMap(({ label }, index) => (label === 'name' ? [index] : []));
  const [first = 0, second = 0] = names;
  const width = second - first;
  const isRepeated = (start: number) =>
    columns.slice(0, width).every(({ label }, index) => columns[start + index]?.label === label);
  const starts = names.map((name) => name - first);
  return width >= FEWEST_LABELS && starts.every(isRepeated) ? starts : [0];
}

function takePart(reading: Reading, row: TableRow, from: number, to: number): void {
  const cells = row.cells.slice(from, to);
  const pieces = cells.flatMap((cell, index) => {
    const column = reading.columns[from + index];
    return cell.end > cell.start ? piecesOf(reading.source, cell, column) : [];
  });
  const name = pieces.find((piece) => piece.label === 'name');
  if (name === undefined || name.end - name.start < 2 || name.end - name.start > 30 || pieces.length < FEWEST_LABELS)
    return;
  const start = from === 0 ? row.start : (cells[0]?.start ?? row.start);
  const end = to === Infinity ? row.end : (cells.at(-1)?.end ?? row.end);
  const strained = row.cells.length !== reading.columns.length || reading.strained;
  reading.strained = false;
  reading.entries.push({ start, end, pieces: withUnit(pieces), heading: reading.heading, strained });
}

/** │　│　│党委书记│: a row without a name in a drawn table holds words of the one above, or behind a ruling of the one below. */
function goesOn({ columns }: Reading, { cells }: TableRow): boolean {
  const name = cells[columns.findIndex(({ label }) => label === 'name')];
  return name !== undefined && name.end === name.start && cells.some(({ start, end }) => end > start);
}

/** No value of one stretch can hold the words of both rows. */
function strain(reading: Reading): void {
  const last = reading.entries.at(-1);
  if (reading.ruled || last === undefined) reading.strained = true;
  else reading.entries[reading.entries.length - 1] = { ...last, strained: true };
}

/** 1 | 东方晓 | 现任职务 | 市旅游局副局长 | 拟任职务 | …: a second row of the nominee above, with labels of its own. */
function takeSecondRow(reading: Reading, row: TableRow, labels: readonly (FieldLabel | null)[]): boolean {
  const last = reading.entries.at(-1);
  const named = last?.pieces.find(({ label }) => label === 'name');
  if (last === undefined || named === undefined || labels.includes('name')) return false;
  const words = ({ start, end }: Stretch) => reading.source.tight.slice(start, end);
  const column = reading.columns.findIndex(({ label }) => label === 'name');
  const cell = row.cells[column];
  const same = cell !== undefined && (words(cell) === words(named) || words(cell) === '' || labels[0] !== null);
  if (!same || row.cells.every((part, index) => labels[index] !== null || words(part) === '')) return false;
  const pieces: Piece[] = [];
  let head: Column | undefined;
  row.cells.forEach((part, index) => {
    const label = labels[index] ?? null;
    if (label !== null) head = { label, head: part };
    else if (head !== undefined && words(part) !== '' && !pieces.some((piece) => piece.label === head?.label))
      pieces.push(...piecesOf(reading.source, part, head));
  });
  reading.entries[reading.entries.length - 1] = { ...last, end: row.end, pieces: [...last.pieces, ...pieces] };
  return true;
}

/** 男，汉族，1972年8月出生，…，现任…: a cell that tells in sentences what other tables have columns for */
const TELLS = /^(?:(?:性别:?)?[男女],|[^,、;。:]{1,40},[^,、;。:]{1,40},)/u;

function piecesOf(source: SourceText, cell: Stretch, column: Column | undefined): Piece[] {
  if (column?.label === 'name') return namePieces(source.tight, cell);
  const isProse = (column?.label ?? null) === null && TELLS.test(source.tight.slice(cell.start, cell.end));
  if (isProse) return prosePieces(source, cell.start, cell.end).pieces;
  return [pieceOf(source, cell, column)];
}

function pieceOf(source: SourceText, cell: Stretch, column: Column | undefined): Piece {
  const label = column?.label ?? null;
  if (column === undefined || label !== 'proposedPost') return { ...cell, label };
  const own = proposalVerbAt(source.tight, cell.start, cell.end);
  if (own !== null) {
    const verb = { start: own.start, end: own.end, words: own.words, from: 'entry' } as const;
    return { start: own.objectStart, end: cell.end, label, verb };
  }
  const verb = columnVerb(source.tight.slice(column.head.start, column.head.end), column.head.start);
  return { ...cell, label, verb };
}

/** 工作单位 | 职务 in two cells are one post. */
function withUnit(pieces: readonly Piece[]): Piece[] {
  const unit = pieces.findIndex((piece) => piece.label === 'unit');
  const [place, post] = [pieces[unit], pieces[unit + 1]];
  if (place === undefined) return [...pieces];
  if (
    post?.label === 'proposedPost' &&
    post.verb?.from === 'column' &&
    pieces.some(({ label }) => label === 'currentPost')
  )
    return [...pieces.slice(0, unit), { ...post, start: place.start }, ...pieces.slice(unit + 2)]; // 党委办公室 | 主任
  if (post?.label !== 'currentPost')
    return pieces.map((piece) => (piece.label === 'unit' ? { ...piece, label: 'currentPost' as const } : piece));
  const joined: Piece = { start: place.start, end: post.end, label: 'currentPost' };
  return [...pieces.slice(0, unit), joined, ...pieces.slice(unit + 2)];
}
