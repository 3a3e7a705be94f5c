import type { SourceText } from '../../text/source-text';
import { lineAt, type TextLine } from '../../text/text-lines';
import { signatureEndingAt, type Signature } from '../header/signature';
import { INFO_LINE, NOISE_LINE, OPENING } from '../lexicon/frame-words';
import { REPORTER_WORDS } from '../lexicon/reporter-words';
import { alternation } from '../lexicon/word-pattern';
import type { Entry, Stretch } from '../nominees/entry';
import { tableRow } from '../nominees/table-lines';
import { frameEnd } from './frame-end';
import type { NoticeArea } from './notice-area';
import { groupsOf, type Group } from './notice-groups';
import { isAboutOthers } from './other-notices';
import { shortTitle } from './short-title';
import type { Title } from './titles';
import { withUnlisted } from './unlisted-notices';

const REPORTERS = new RegExp(alternation(REPORTER_WORDS), 'u');
const WINDOW = /公[示告](?:时间|期|日期|时限|从|自|于)/u;
const CHANNEL = /电话|举报|受理|邮箱|地址/u;
/** a list that follows its title at once needs no announcing sentence */
const LONGEST_CAPTION = 40;
/** What title or announcement say when no nominee's own words propose anything: their proposals were not understood. */
const PROPOSES = /任前|任职前|拟(?:任|提|晋|聘|推|转|选|调|交)|晋升|提拔/u;
const LONGEST_INTRO = 2000;

/**
 * Groups the entries of a page into notices. A title alone proves nothing: there must be a nominee with a proposal, the
 * announcing sentence or a signature, and no reporter between title and list.
 */
export function findNoticeAreas(
  source: SourceText,
  lines: readonly TextLine[],
  titles: readonly Title[],
  entries: readonly Entry[],
): NoticeArea[] {
  const areas: NoticeArea[] = [];
  let free = 0;
  for (const group of groupsOf(source, lines, titles, entries)) {
    const next = group.limit;
    const area = areaOf(source, lines, withoutListTitle(source, group, free), free, next);
    if (area === null) continue;
    areas.push(area);
    free = area.end;
  }
  return withUnlisted(source, lines, titles, areas);
}

/** 公示名单 over the list alone is no title when the announcing sentence stands before it, under a title that was not read. */
function withoutListTitle(source: SourceText, group: Group, free: number): Group {
  const first = group.entries[0]?.start ?? 0;
  const { title } = group;
  if (title?.kind !== 'list' || OPENING.test(source.tight.slice(title.end, first))) return group;
  const before = source.tight.slice(Math.max(free, title.start - LONGEST_INTRO), title.start);
  return OPENING.test(before) ? { ...group, title: null } : group;
}

function areaOf(
  source: SourceText,
  lines: readonly TextLine[],
  group: Group,
  free: number,
  limit: number,
): NoticeArea | null {
  const [first] = group.entries;
  const last = group.entries.at(-1);
  if (first === undefined || last === undefined) return null;
  const opening = openingStart(source, lines, free, first.start);
  const title = group.title ?? shortTitle(source, lines, opening, free);
  const start = title?.start ?? opening;
  const bodyStart = afterInfoLines(source, lines, title, first.start) ?? start;
  const early = signatureIn(source, lines, bodyStart, first.start);
  const { end, signature: late } = frameEnd(source, lines, last.end, limit, early !== null);
  const signature = late ?? early;
  const frame = frameOf(bodyStart, group.entries, Math.max(end, last.end));
  if (!isNotice(source, lines, { group: { ...group, title }, bodyStart, signature, frame })) return null;
  return { start, end: Math.max(end, last.end), title, entries: group.entries, frame, signature };
}

/** Behind a title: past the lines about the page (来源, 发布时间, 点击) and tables of them. */
function afterInfoLines(
  source: SourceText,
  lines: readonly TextLine[],
  title: Title | null,
  limit: number,
): number | null {
  if (title === null) return null;
  let start = title.end;
  for (let index = title.line + 1; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || line.start >= limit) break;
    const words = source.tight.slice(line.start, line.end);
    const about = INFO_LINE.test(words) || NOISE_LINE.test(words) || tableRow(source, line) !== null;
    if (!about || words.length > 120 || OPENING.test(words) || REPORTERS.test(words)) break;
    start = line.end;
  }
  return Math.min(start, limit);
}

function frameOf(start: number, entries: readonly Entry[], end: number): Stretch[] {
  const frame: Stretch[] = [];
  let from = start;
  for (const entry of entries) {
    if (entry.start > from) frame.push({ start: from, end: entry.start });
    from = Math.max(from, entry.end);
  }
  if (end > from) frame.push({ start: from, end });
  return frame;
}

/** The last signature between two offsets: the notice that prints its list behind its signature. */
function signatureIn(source: SourceText, lines: readonly TextLine[], from: number, to: number): Signature | null {
  const opening = OPENING.exec(source.tight.slice(from, to));
  if (opening === null) return null;
  for (let index = lineAt(lines, to); index >= 0; index--) {
    const line = lines[index];
    if (line === undefined || line.end > to) continue;
    if (line.start < from) return null;
    const signature = signatureEndingAt(source, lines, index);
    if (signature !== null && signature.start > from + opening.index) return signature;
  }
  return null;
}

/** Without a title: the line with the announcing sentence before the first nominee. */
function openingStart(source: SourceText, lines: readonly TextLine[], from: number, to: number): number {
  const before = lines.slice(lineAt(lines, Math.max(from, to - LONGEST_INTRO)), lineAt(lines, to) + 1);
  const opening = before.findLast((line) => OPENING.test(source.tight.slice(line.start, Math.min(line.end, to))));
  return opening?.start ?? to;
}

interface Candidate {
  readonly group: Group;
  readonly bodyStart: number;
  readonly signature: Signature | null;
  readonly frame: readonly Stretch[];
}

function isNotice(source: SourceText, lines: readonly TextLine[], candidate: Candidate): boolean {
  const { group, bodyStart, signature, frame } = candidate;
  const first = group.entries[0]?.start ?? bodyStart;
  const proposed = group.entries.some(
    (entry) => entry.heading !== null || entry.pieces.some((piece) => piece.verb !== undefined),
  );
  const intro = withoutInfoLines(source, lines, bodyStart, first);
  if (REPORTERS.test(intro) || isOtherNotice(source, candidate)) return false;
  const announced = OPENING.test(source.tight.slice(bodyStart, first));
  const signed = signature?.issuer !== null && signature?.issuer !== undefined;
  const told = announced && signed && group.title?.kind === 'main';
  if (
    !proposed &&
    !(signed && isCorrection(source, group)) &&
    !(told && PROPOSES.test(titleAnd(source, group, bodyStart, first)))
  )
    return false;
  const around = frame.map((part) => source.tight.slice(part.start, part.end)).join('\n');
  const atOnce = group.title !== null && intro.length <= LONGEST_CAPTION;
  const points =
    (group.title === null ? 0 : 1) +
    (announced ? 2 : 0) +
    (signed ? 2 : 0) +
    (WINDOW.test(around) ? 1 : 0) +
    (CHANNEL.test(around) ? 1 : 0);
  return (announced || signed || atOnce) && points >= 3;
}

/** 更正公告 may print nothing of a person but what was wrong. */
function isCorrection(source: SourceText, { title }: Group): boolean {
  return title?.kind === 'main' && /更正|勘误/u.test(source.tight.slice(title.start, title.end));
}

function titleAnd(source: SourceText, { title }: Group, start: number, end: number): string {
  return source.tight.slice(Math.min(title?.start ?? start, start), Math.min(end, start + LONGEST_INTRO));
}

/** Public notices of recruitment, awards and party membership also list people; they propose nobody for a post. */
function isOtherNotice(source: SourceText, { group, bodyStart }: Candidate): boolean {
  const title = group.title === null ? '' : source.tight.slice(group.title.start, group.title.end);
  const words = title === '' ? source.tight.slice(bodyStart, group.entries[0]?.start ?? bodyStart) : title;
  return isAboutOthers(words);
}

function withoutInfoLines(source: SourceText, lines: readonly TextLine[], from: number, to: number): string {
  return lines
    .slice(lineAt(lines, from), lineAt(lines, Math.max(from, to - 1)) + 1)
    .map((line) => source.tight.slice(Math.max(line.start, from), Math.min(line.end, to)))
    .filter((text) => !(text.length < 80 && INFO_LINE.test(text)))
    .join('\n');
}
