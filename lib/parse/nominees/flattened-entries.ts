import { gapBefore, type SourceText } from '../../text/source-text';
import { lineAt, type TextLine } from '../../text/text-lines';
import { GAP } from '../../text/white-space';
import type { FieldLabel } from '../lexicon/field-labels';
import { signatureEndingAt } from '../header/signature';
import { FRAME_WORDS } from '../lexicon/frame-words';
import { columnVerb } from './column-verb';
import type { Entry, Piece, Stretch } from './entry';
import { entryStartAt, type EntryStart } from './entry-start';
import { headLabel } from './head-label';
import { linesNearNames } from './lines-near-names';
import { proposalVerbAt } from './proposal-verb';

const FEWEST_COLUMNS = 4;
const LONGEST_LABEL = 12;
const LONGEST_HEAD = 400;
/** 公示期限, alone in its line, with its value in the next */
const FRAME_LABEL = /^(?:公示(?:时间|日期|期限?)|(?:受理|联系|监督|举报)(?:电话|部门|单位|方式|地址))$/u;

/** A head of a table whose lines are lost: 序号 姓名 性别 … 拟任职务, in one line or a word a line. */
interface Head extends Stretch {
  readonly columns: readonly { readonly label: FieldLabel; readonly at: Stretch }[];
  /** each word of the head has a line of its own, and so has each cell */
  readonly byLine: boolean;
  /** 拟任职务 | 拟任职务: which cell belongs to which of them is not told */
  readonly hasDoubles: boolean;
}

/**
 * The nominees of tables that were flattened into words parted by white space: facts are known by their words, and what is
 * left over is the current and the proposed post, in the order of the head.
 */
export function findFlattenedEntries(source: SourceText, lines: readonly TextLine[]): Entry[] {
  const heads = findHeads(source, lines);
  return heads.flatMap((head, index) => rowsUnder(source, lines, head, heads[index + 1]?.start ?? source.tight.length));
}

function findHeads(source: SourceText, lines: readonly TextLine[]): Head[] {
  const heads: Head[] = [];
  let open: Head['columns'][number][] = [];
  let half: Stretch | null = null;
  const close = () => {
    const [first, last] = [open[0], open.at(-1)];
    const useful =
      open.length >= FEWEST_COLUMNS &&
      open.some(({ label }) => label === 'name') &&
      open.some(({ label }) => label === 'proposedPost');
    if (first !== undefined && last !== undefined && useful)
      heads.push({
        ...{ start: first.at.start, end: last.at.end, columns: open },
        ...{ byLine: isByLine(source, open), hasDoubles: hasDoubles(source, open) },
      });
    open = [];
  };
  for (const line of linesNearNames(source, lines, { before: LONGEST_HEAD, behind: LONGEST_HEAD })) {
    const whole = labelOf(source, line) === undefined ? null : line; // 姓　名
    for (const at of whole === null ? tokens(source, line, GAP.space) : [whole]) {
      const joined = { start: (half ?? open.at(-1)?.at ?? at).start, end: at.end };
      const own = labelOf(source, at);
      const label = own ?? labelOf(source, joined); // 出生 over 年月
      if (label === undefined) {
        if (half !== null) close();
        half = at;
        continue;
      }
      if (own === undefined && half === null) open.pop();
      if (own !== undefined && half !== null) close();
      open.push({ label, at: own === undefined ? joined : at });
      half = null;
    }
  }
  close();
  return heads;
}

function labelOf(source: SourceText, { start, end }: Stretch): FieldLabel | undefined {
  return end - start > LONGEST_LABEL ? undefined : (headLabel(source.tight.slice(start, end)) ?? undefined);
}

function isByLine(source: SourceText, columns: Head['columns']): boolean {
  return columns.slice(1).every(({ at }) => gapBefore(source, at.start) >= GAP.line);
}

/** The words of a stretch that are parted by so much white space; a line that ends with 、 goes on in the next. */
function tokens(source: SourceText, part: Stretch, gap: number): Stretch[] {
  const found: Stretch[] = [];
  let start = part.start;
  for (let at = start + 1; at <= part.end; at++) {
    const before = at < part.end ? gapBefore(source, at) : GAP.blank;
    if (before < gap || (before === GAP.line && source.tight.charAt(at - 1) === '、')) continue;
    found.push({ start, end: at });
    start = at;
  }
  return found;
}

function rowsUnder(source: SourceText, lines: readonly TextLine[], head: Head, limit: number): Entry[] {
  const inside = lines.slice(lineAt(lines, head.end - 1) + 1, lineAt(lines, limit - 1) + 1);
  const frame = inside.find((line) => {
    const words = source.tight.slice(line.start, line.end);
    return (FRAME_WORDS.test(words) && /[:。]/u.test(words)) || FRAME_LABEL.test(words);
  });
  const end = Math.min(limit, frame?.start ?? limit);
  const starts = inside.flatMap((line) => (line.start < end ? (startIn(source, line) ?? []) : []));
  const listEnd = signedAt(source, inside, starts.at(-1)?.body ?? end, end);
  return starts.flatMap((start, index) => rowEntry(source, head, start, starts[index + 1]?.start ?? listEnd) ?? []);
}

/** 中共西平县委组织部 | 2020年4月27日 under the last row: who signed and when is no cell of it; `end` without a signature. */
function signedAt(source: SourceText, lines: readonly TextLine[], from: number, end: number): number {
  for (let index = lineAt(lines, from); (lines[index]?.start ?? end) < end; index++) {
    const signature = signatureEndingAt(source, lines, index);
    if (signature !== null && signature.issuer !== null && signature.start >= from) return signature.start;
  }
  return end;
}

function startIn(source: SourceText, line: TextLine): EntryStart | null {
  const start = entryStartAt(source, line.start);
  return start?.gapped === true ? start : null;
}

function rowEntry(source: SourceText, head: Head, start: EntryStart, limit: number): Entry | null {
  const posts = head.columns.filter(({ label }) => label === 'currentPost' || label === 'proposedPost');
  const words = tokens(source, { start: start.body, end: limit }, head.byLine ? GAP.line : GAP.space);
  const cells = words.slice(0, head.columns.length);
  const behindName = head.columns.slice(head.columns.findIndex(({ label }) => label === 'name') + 1);
  const last = cells.length - posts.length;
  const pieces = cells.map((cell, index): Piece => {
    const own = cells.length === behindName.length ? behindName[index] : undefined; // no cell is empty: each has its column
    if (own?.label === 'proposedPost') return proposed(source, cell, own.at);
    if (own !== undefined) return { ...cell, label: own.label };
    const column = index < last ? undefined : posts[index - last];
    if (column === undefined) return { ...cell, label: null };
    return column.label === 'currentPost' ? { ...cell, label: 'currentPost' } : proposed(source, cell, column.at);
  });
  const end = cells.at(-1)?.end;
  if (end === undefined || last < 1) return null;
  const strained = words.length > behindName.length || head.hasDoubles;
  return { start: start.start, end, pieces: [{ ...start.name, label: 'name' }, ...pieces], heading: null, strained };
}

function hasDoubles(source: SourceText, columns: Head['columns']): boolean {
  return new Set(columns.map(({ at }) => source.tight.slice(at.start, at.end))).size < columns.length;
}

function proposed(source: SourceText, cell: Stretch, head: Stretch): Piece {
  const own = proposalVerbAt(source.tight, cell.start, cell.end);
  if (own === null)
    return { ...cell, label: 'proposedPost', verb: columnVerb(source.tight.slice(head.start, head.end), head.start) };
  const { start, end, words, objectStart } = own;
  return { start: objectStart, end: cell.end, label: 'proposedPost', verb: { start, end, words, from: 'entry' } };
}
