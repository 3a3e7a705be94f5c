import type { SourceText } from '../../text/source-text';
import { lineAt, type TextLine } from '../../text/text-lines';
import { signatureEndingAt, type Signature } from '../header/signature';
import { INFO_LINE, NOISE_LINE, OPENING } from '../lexicon/frame-words';
import { REPORTER_WORDS } from '../lexicon/reporter-words';
import { alternation } from '../lexicon/word-pattern';
import type { Entry, Stretch } from '../nominees/entry';
import { tableRow } from '../nominees/table-lines';
import { frameEnd } from './frame-end';
import type { Title } from './titles';

/** Where one notice stands on the page: its title, its nominees, and its own sentences around them. */
export interface NoticeArea extends Stretch {
  readonly title: Stretch | null;
  readonly entries: readonly Entry[];
  /** the notice's own text without its title and its nominees' blocks */
  readonly frame: readonly Stretch[];
  readonly signature: Signature | null;
}

const REPORTERS = new RegExp(alternation(REPORTER_WORDS), 'u');
const WINDOW = /公示(?:时间|期|日期|时限|从|自|于)/u;
const CHANNEL = /电话|举报|受理|邮箱|地址/u;
/** a list that follows its title at once needs no announcing sentence */
const LONGEST_CAPTION = 40;
const OTHER_NOTICE =
  /招聘|录用|招录|招考|拟聘用人员|表彰|先进|优秀|劳动模范|劳模|发展对象|预备党员|入党|代表(?:候选)?人|评审|职称|评选|奖励|津贴|资助/u;
const WITHDRAWS = /更正|勘误|撤[回销]|终止|取消/u;
const LONGEST_WITHDRAWAL = 1200;
const SHORT_TITLE =
  /^(?:公示|公告|通告|通知|任前公示|(?:中共|中国共产党)?[\p{Script=Han}()]{2,40}(?:部|委|委员会|党组|局|院|大学|学院|公司|集团|校|厅|司|办公室)(?:公示|公告|通告|通知))$/u;
const BELOW_TITLE =
  /^(?:\(?(?:总?第[0-9一二三四五六七八九十百]{1,5}[号期]|[12][0-9]{3}年?第?[0-9]{1,4}[号期]|[\p{Script=Han}]{0,8}\([12][0-9]{3}\)[0-9]{1,4}号|[12][0-9]{3}年[0-9]{1,2}月[0-9]{1,2}日)\)?|各[^。:]{2,60}:|[^。]{0,30}来源:[^。]{0,40})$/u;
const MOST_LINES_BELOW_TITLE = 3;
const MOST_TITLES = 12;
const LONGEST_INTRO = 2000;
const FARTHEST_OPENING = 6000;

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
  for (const group of groupsOf(source, titles, entries)) {
    const next = group.limit;
    const area = areaOf(source, lines, withoutListTitle(source, group, free), free, next);
    if (area === null) continue;
    areas.push(area);
    free = area.end;
  }
  return withWithdrawals(source, lines, titles, areas);
}

/** 撤回公示的公告 and 更正公告 that list nobody: title, a sentence about a public notice, and a signature. */
function withWithdrawals(
  source: SourceText,
  lines: readonly TextLine[],
  titles: readonly Title[],
  areas: readonly NoticeArea[],
): NoticeArea[] {
  let at = 0;
  const taken = (title: Title) => {
    while ((areas[at]?.end ?? Infinity) <= title.start) at++;
    return (areas[at]?.start ?? Infinity) < title.end;
  };
  const alone = titles.flatMap((title) => {
    if (title.kind !== 'main' || !WITHDRAWS.test(source.tight.slice(title.start, title.end))) return [];
    if (taken(title)) return [];
    const limit = Math.min(source.tight.length, title.end + LONGEST_WITHDRAWAL);
    const { end, signature } = frameEnd(source, lines, title.end, limit, false);
    const words = source.tight.slice(title.end, end);
    if ((signature?.issuer ?? null) === null || !/任前|拟任|任职|公示/u.test(words) || REPORTERS.test(words)) return [];
    return [{ start: title.start, end, title, entries: [], frame: [{ start: title.end, end }], signature }];
  });
  return [...areas, ...alone].sort((a, b) => a.start - b.start);
}

interface Group {
  readonly title: Title | null;
  readonly entries: readonly Entry[];
  /** where the next notice begins */
  readonly limit: number;
}

function groupsOf(source: SourceText, titles: readonly Title[], entries: readonly Entry[]): Group[] {
  const groups: { title: Title | null; entries: Entry[] }[] = [];
  let from = 0;
  for (const entry of entries) {
    const title = titleBefore(source, titles, from, entry.start);
    const last = groups.at(-1);
    if (last === undefined || title !== null) groups.push({ title, entries: [entry] });
    else last.entries.push(entry);
    from = entry.end;
  }
  return groups.map((group, index) => {
    const next = groups[index + 1];
    return { ...group, limit: next?.title?.start ?? next?.entries[0]?.start ?? source.tight.length };
  });
}

/** Of the titles between two entries: the last that is followed by the announcing sentence, else the last one. */
function titleBefore(source: SourceText, titles: readonly Title[], from: number, to: number): Title | null {
  const between = lastTitles(titles, from, to);
  const main = between.filter((title) => title.kind === 'main');
  const announced = main.findLast((title) => OPENING.test(withoutTitles(source, between, title.end, to)));
  if (from > 0) return announced ?? null;
  return announced ?? main.at(-1) ?? between.at(-1) ?? null;
}

/** The last titles between two offsets; those farther away are titles of something else. */
function lastTitles(titles: readonly Title[], from: number, to: number): Title[] {
  let low = 0;
  let high = titles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((titles[middle]?.end ?? 0) <= to) low = middle + 1;
    else high = middle;
  }
  return titles.slice(Math.max(0, low - MOST_TITLES), low).filter((title) => title.start >= from);
}

function withoutTitles(source: SourceText, titles: readonly Title[], from: number, to: number): string {
  let text = source.tight.slice(Math.max(from, to - FARTHEST_OPENING), to);
  for (const title of titles) text = text.replace(source.tight.slice(title.start, title.end), '。');
  return text;
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

/**
 * 公　示 alone, or 中共甘肃省委组织部公告, right over the announcing sentence, is a title; elsewhere it is a word of a menu.
 * The number may stand between: （第八号）.
 */
function shortTitle(source: SourceText, lines: readonly TextLine[], opening: number, free: number): Title | null {
  let index = lineAt(lines, opening) - 1;
  const words = () => source.tight.slice(lines[index]?.start, lines[index]?.end);
  for (let passed = 0; passed < MOST_LINES_BELOW_TITLE && BELOW_TITLE.test(words()); passed++) index--;
  const line = lines[index];
  if (line === undefined || line.start < free || !SHORT_TITLE.test(words())) return null;
  return { start: line.start, end: line.end, kind: 'main', line: index };
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
  if (!proposed || REPORTERS.test(intro) || isOtherNotice(source, candidate)) return false;
  const announced = OPENING.test(source.tight.slice(bodyStart, first));
  const signed = signature?.issuer !== null && signature?.issuer !== undefined;
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

/** Public notices of recruitment, awards and party membership also list people; they propose nobody for a post. */
function isOtherNotice(source: SourceText, { group, bodyStart }: Candidate): boolean {
  const title = group.title === null ? '' : source.tight.slice(group.title.start, group.title.end);
  const words = title === '' ? source.tight.slice(bodyStart, group.entries[0]?.start ?? bodyStart) : title;
  return OTHER_NOTICE.test(words) && !/任前|拟任|任职|任用|提拔|晋升/u.test(words);
}

function withoutInfoLines(source: SourceText, lines: readonly TextLine[], from: number, to: number): string {
  return lines
    .slice(lineAt(lines, from), lineAt(lines, Math.max(from, to - 1)) + 1)
    .map((line) => source.tight.slice(Math.max(line.start, from), Math.min(line.end, to)))
    .filter((text) => !(text.length < 80 && INFO_LINE.test(text)))
    .join('\n');
}
