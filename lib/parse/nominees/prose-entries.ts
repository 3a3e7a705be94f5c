import type { SourceText } from '../../text/source-text';
import { firstUnits } from '../../text/first-units';
import type { TextLine } from '../../text/text-lines';
import { FIELD_LABELS } from '../lexicon/field-labels';
import { FRAME_WORDS, OWN_LINE } from '../lexicon/frame-words';
import { CURRENT_WORDS, PROPOSAL_CAPTIONS, STORY_WORDS } from '../lexicon/proposal-verbs';
import { TITLE_SUFFIXES } from '../lexicon/title-suffixes';
import { alternation } from '../lexicon/word-pattern';
import { bareEntries } from './bare-entries';
import { clausesOf } from './clauses';
import type { Entry, Heading, Piece, Stretch } from './entry';
import { entryStartAt, type EntryStart } from './entry-start';
import { headingAt } from './group-headings';
import { plainHeadings } from './plain-headings';
import { prosePieces } from './prose-pieces';
import { proposalVerbAt } from './proposal-verb';
import { withTwiceNamed } from './twice-named';

/** What may stand before a nominee: the end of a sentence, 为 and a quotation mark in a correction. */
const BOUNDARY = firstUnits('。;:为"');
/** 更正为李坚，男…; 应为“李坚，男…”; 即：李坚 */
const CORRECTS = /(?:更正|改|应|变更|修改|修正|[应更]正[后])为"?$/u;
/** 曾用名：李强，男: the value behind a label is no new nominee */
const FACT_LABEL = new RegExp(
  `(?:${alternation(Object.entries(FIELD_LABELS).flatMap(([label, words]) => (label === 'name' ? [] : words)))}):$`,
  'u',
);
/** …公示如下： ends in a colon before a nominee; 籍贯： does not */
const ANNOUNCES =
  /(?:如下|公示|名单|公告|人选|对象|情况|同志|干部|人员|候选人|职务|通告|更正为|应为|即|分别是|分别为)(?:\([^()]{1,12}\))?:$/u;
const CLOSED_POST = new RegExp(`(?:${alternation(TITLE_SUFFIXES)}|使用|[。;])(?:\\([^()]{1,24}\\))?$`, 'u');
/** A line that goes on with the nominee of the lines before: 现任…, 拟任…, 该同志… */
const GOES_ON = new RegExp(
  `^(?:${alternation(CURRENT_WORDS)}|拟|该同志|曾任|历任|兼任|${alternation([...STORY_WORDS, ...PROPOSAL_CAPTIONS])}|学历|学位|[12][0-9]{3}[年.])`,
  'u',
);
/** 王屹　现任…，拟聘任为…。 | 女，1975年10月出生，…: a line of facts without a name */
const FACTS_FOLLOW = /^[男女],/u;
const TELLS_POST = new RegExp(`(?:^|[,;。])(?:${alternation(CURRENT_WORDS)}|拟)`, 'u');
const OWN_PROPOSAL = /^拟[\p{Script=Han}]{1,6}为?:[^:。]{2,60}$/u;
/** the current post stands last, and nothing is proposed yet */
const TELLS_CURRENT = new RegExp(`(?:${alternation(CURRENT_WORDS)}):?[^拟]*$`, 'u');
const STARTS_FRAME =
  /^(?:公示|联系|受理|监督|举报|如|在公示|特此|中共|对|电话|地址|[0-9一二三四五六七八九十]{1,2}[、.])/u;
const LONGEST_HEADING = 80;
const LONGEST_ENDING = 30;
const LONGEST_BLOCK = 6000;

/** The nominees that are told in sentences: 李坚，男，汉族，1971年5月生，…，现任…，拟提名为…。 */
export function findProseEntries(source: SourceText, lines: readonly TextLine[]): Entry[] {
  const entries: Entry[] = [];
  let heading: Heading | null = null;
  let list = false; // bare names follow their heading at once
  const starts = findStarts(source, lines);
  const plain = plainHeadings(source, lines, new Set(starts.map(({ start }) => start)));
  let next = 0;
  lines.forEach((line, index) => {
    const free = line.start >= (entries.at(-1)?.end ?? 0) && starts[next]?.start !== line.start;
    const found = free ? headingAt(source, line) : null;
    if (found !== null && found !== 'other' && isAbove(source, found)) shareAbove(entries, found);
    else if (found !== null) heading = found === 'other' ? null : found;
    else if (free && heading !== null && OWN_LINE.test(source.tight.slice(line.start, line.start + 40))) heading = null; // the list is over
    const bare: Entry[] = heading !== null && found === null && list && free ? bareEntries(source, line, heading) : [];
    entries.push(...bare);
    list = found !== null || bare.length > 0;
    for (let start = starts[next]; start !== undefined && start.start < line.end; start = starts[++next]) {
      heading = plain.get(start.start) ?? heading;
      const own: Heading | null = start.above ?? heading;
      const below = starts[next + 1]?.start ?? source.tight.length;
      const entry = proseEntry(source, lines, index, start, plain.get(below)?.start ?? below, own);
      if (start.sure || own !== null || entry.pieces.some((piece) => piece.verb !== undefined)) entries.push(entry);
    }
  });
  return withTwiceNamed(source, entries);
}

/** 以上同志拟任…: a heading behind its group */
function isAbove(source: SourceText, { start, end }: Heading): boolean {
  return /^(?:[^以上]{0,4})(?:以上|上述)/u.test(source.tight.slice(start, Math.min(end, start + 8)));
}

function shareAbove(entries: Entry[], heading: Heading): void {
  for (let at = entries.length - 1; at >= 0; at--) {
    const entry = entries[at];
    if (entry === undefined || entry.heading !== null || entry.pieces.some((piece) => piece.verb !== undefined)) return;
    entries[at] = { ...entry, heading };
  }
}

/** A start of prose, and the heading that stands before it in the same line: 拟任县委办公室副主任：何志强，男… */
interface ProseStart extends EntryStart {
  readonly above: Heading | null;
}

function findStarts(source: SourceText, lines: readonly TextLine[]): ProseStart[] {
  const starts: ProseStart[] = [];
  let free = 0;
  const take = (at: number, lineStart: number) => {
    if (at < free) return;
    const start = entryStartAt(source, at);
    if (start === null || (!start.sure && (isInside(source, starts.at(-1), at) || behindLabel(source, at)))) return;
    const above =
      at === lineStart ? null : (headingBefore(source, Math.max(lineStart, free), at) ?? shared(at, lineStart));
    const isFirst = above !== null && above !== starts.at(-1)?.above;
    starts.push({ ...start, start: isFirst ? above.start : start.start, above });
    free = start.body;
  };
  // 拟任正处级领导职务的同志：卜嫩江，男…；陶秀兰，女…：what stands before the first holds for the others of its sentence
  const shared = (at: number, lineStart: number): Heading | null => {
    const before = starts.at(-1);
    if (before === undefined || before.start < lineStart || source.tight.charAt(at - 1) !== ';') return null;
    return source.tight.slice(before.body, at).includes('拟') ? null : before.above;
  };
  for (const line of lines) {
    take(line.start, line.start);
    for (let at = line.start; at < line.end - 1; at++) if (isBoundary(source, at)) take(at + 1, line.start);
  }
  return starts;
}

function headingBefore(source: SourceText, from: number, at: number): Heading | null {
  if (source.tight.charAt(at - 1) !== ':') return null;
  const words = source.tight.slice(Math.max(from, at - LONGEST_HEADING), at - 1);
  const start = at - 1 - words.length + Math.max(words.lastIndexOf('。'), words.lastIndexOf(';')) + 1;
  const heading = headingAt(source, { start, end: at, afterBlank: false });
  return heading === 'other' ? null : heading;
}

/** A colon that does not announce a list says little: only what is surely a person may stand behind it. */
function behindLabel(source: SourceText, at: number): boolean {
  return source.tight.charAt(at - 1) === ':' && !ANNOUNCES.test(source.tight.slice(Math.max(0, at - 20), at));
}

/** Whether the nominee before is still being told, so that 月生，在职大学 at a line's start is no new one. */
function isInside(source: SourceText, before: EntryStart | undefined, at: number): boolean {
  if (before === undefined || at - before.body > LONGEST_BLOCK) return false;
  return !/[。拟]/u.test(source.tight.slice(before.body, at));
}

/** 政协主席 | 候选人。: a short line with a full stop ends the sentence of the line before */
function endsSentence(source: SourceText, { start, end }: TextLine): boolean {
  return (
    end - start <= LONGEST_ENDING &&
    source.tight.charAt(end - 1) === '。' &&
    !FRAME_WORDS.test(source.tight.slice(start, end))
  );
}

function isBoundary(source: SourceText, at: number): boolean {
  if (BOUNDARY[source.tight.charCodeAt(at)] === 0) return false;
  const character = source.tight.charAt(at);
  if (character === ':') return !FACT_LABEL.test(source.tight.slice(Math.max(0, at - 12), at + 1));
  if (character === '为' || character === '"') return CORRECTS.test(source.tight.slice(Math.max(0, at - 5), at + 1));
  return true;
}

function proseEntry(
  source: SourceText,
  lines: readonly TextLine[],
  index: number,
  start: EntryStart,
  limit: number,
  heading: Heading | null,
): Entry {
  const far = Math.min(limit, start.start + LONGEST_BLOCK, quotationEnd(source, start.start));
  const end = blockEnd(source, lines, index, start, far, heading !== null);
  const pieces: Piece[] = [{ ...start.name, label: 'name' }];
  if (start.bracket !== null) pieces.push(...bracketPieces(source, start.bracket));
  const prose = prosePieces(source, start.body, end);
  return { start: start.start, end: prose.end, pieces: [...pieces, ...prose.pieces], heading };
}

/** 农德天（男，壮族，…，现任龙邦镇人民政府副镇长）: a bracket may hold all that is told, marks within the post included */
function bracketPieces(source: SourceText, { start, end }: Stretch): Piece[] {
  if (TELLS_POST.test(source.tight.slice(start, end))) return prosePieces(source, start, end).pieces;
  return clausesOf(source.tight, start, end, ',、;').map((clause) => ({
    start: clause.start,
    end: clause.end,
    label: null,
  }));
}

/** 应为“马德胜，男，1975年5月生”。: what a correction quotes ends with its mark */
function quotationEnd(source: SourceText, at: number): number {
  const close = source.tight.charAt(at - 1) === '"' ? source.tight.indexOf('"', at) : -1;
  return close < 0 ? source.tight.length : close;
}

/** The end of the last line that can belong to the nominee: lines go on inside a word, or with 现任, 拟任 and the like. */
function blockEnd(
  source: SourceText,
  lines: readonly TextLine[],
  index: number,
  start: EntryStart,
  limit: number,
  headed: boolean,
): number {
  let end = Math.min(limit, lines[index]?.end ?? limit);
  for (let at = index + 1; at < lines.length && end < limit; at++) {
    const line = lines[at];
    if (line === undefined || line.start >= limit) break;
    const own = !headed && proposesAtLast(source, start, end, line);
    if (!own && !goesOn(source, start, end, line) && (headed || !proposalFollows(source, lines, at, start, end, limit)))
      break;
    end = Math.min(limit, line.end);
  }
  return end;
}

/** 现任：某乡党委书记 | 拟提名为：县人大常委会副主任候选人: what elsewhere is a heading is the proposal of a nominee who has none */
function proposesAtLast(source: SourceText, start: EntryStart, end: number, line: TextLine): boolean {
  const words = source.tight.slice(line.start, line.end);
  return OWN_PROPOSAL.test(words) && TELLS_CURRENT.test(source.tight.slice(start.body, end));
}

const MOST_LINES_OF_RESUME = 40;

/** A résumé or other matter of the nominee's own stands between the current post and the line 拟任…。 */
function proposalFollows(
  source: SourceText,
  lines: readonly TextLine[],
  from: number,
  start: EntryStart,
  end: number,
  limit: number,
): boolean {
  if (source.tight.slice(start.body, end).includes('拟')) return false;
  for (let at = from; at < Math.min(lines.length, from + MOST_LINES_OF_RESUME); at++) {
    const line = lines[at];
    if (line === undefined || line.start >= limit || headingAt(source, line) !== null) return false;
    if (proposalVerbAt(source.tight, line.start, line.end) !== null) return true;
    const words = source.tight.slice(line.start, Math.min(line.end, line.start + 40));
    if (STARTS_FRAME.test(words) && FRAME_WORDS.test(words)) return false;
  }
  return false;
}

function goesOn(source: SourceText, start: EntryStart, end: number, line: TextLine): boolean {
  const words = source.tight.slice(line.start, Math.min(line.end, line.start + 40));
  const before = source.tight.slice(Math.max(start.body, end - 30), end);
  if (/[,、]$/u.test(before) || FACTS_FOLLOW.test(words)) return true;
  if (headingAt(source, line) !== null) return false;
  if (GOES_ON.test(words)) return true;
  const proposed = source.tight.slice(start.body, end).includes('拟');
  if (before.endsWith('。') || before.endsWith(';')) return false;
  const startsFrame = STARTS_FRAME.test(words) && FRAME_WORDS.test(words);
  if (!proposed) return !startsFrame;
  return !startsFrame && (!CLOSED_POST.test(before) || endsSentence(source, line));
}
