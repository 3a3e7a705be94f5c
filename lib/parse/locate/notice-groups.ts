import type { SourceText } from '../../text/source-text';
import { lineAt, type TextLine } from '../../text/text-lines';
import { bodyOf, signatureEndingAt, type Signature } from '../header/signature';
import { OPENING } from '../lexicon/frame-words';
import type { Entry } from '../nominees/entry';
import type { Title } from './titles';

const CHANNEL = /电话|举报|受理|邮箱|地址/u;
const WITHDRAWS = /撤[回销]|终止|取消|暂缓/u;
const MOST_TITLES = 12;
const FARTHEST_OPENING = 6000;

/** The entries that one notice may hold, under its title. */
export interface Group {
  readonly title: Title | null;
  readonly entries: readonly Entry[];
  /** where the next notice begins */
  readonly limit: number;
}

/** Groups the entries of a page: a title that is announced, or the signature of the notice before, begins the next group. */
export function groupsOf(
  source: SourceText,
  lines: readonly TextLine[],
  titles: readonly Title[],
  entries: readonly Entry[],
): Group[] {
  const groups: { title: Title | null; entries: Entry[] }[] = [];
  let from = 0;
  for (const entry of entries) {
    const title = titleBefore(source, lines, titles, from, entry.start);
    const last = groups.at(-1);
    if (last === undefined || title !== null || isOver(source, lines, from, entry.start))
      groups.push({ title, entries: [entry] });
    else last.entries.push(entry);
    from = entry.end;
  }
  return groups.map((group, index) => {
    const next = groups[index + 1];
    return { ...group, limit: next?.title?.start ?? next?.entries[0]?.start ?? source.tight.length };
  });
}

/** Of the titles between two entries: the last that is followed by the announcing sentence, else one that begins a notice. */
function titleBefore(
  source: SourceText,
  lines: readonly TextLine[],
  titles: readonly Title[],
  from: number,
  to: number,
): Title | null {
  const between = lastTitles(titles, from, to);
  const main = between.filter((title) => title.kind === 'main');
  const announced = main.findLast((title) => OPENING.test(withoutTitles(source, between, title.end, to)));
  if (announced !== undefined) return behindWithdrawal(source, lines, announced, main) ?? announced;
  if (from > 0) return main.findLast((title) => isSignedBefore(source, lines, from, title)) ?? null;
  return main.at(-1) ?? between.at(-1) ?? null;
}

/** 撤回公示的公告 announces too, and is over when it is signed: the title behind it begins the list that follows. */
function behindWithdrawal(
  source: SourceText,
  lines: readonly TextLine[],
  announced: Title,
  main: readonly Title[],
): Title | null {
  if (!WITHDRAWS.test(source.tight.slice(announced.start, announced.end))) return null;
  return main.findLast((title) => title !== announced && isSignedBefore(source, lines, announced.end, title)) ?? null;
}

/** A title behind the signature of the notice before begins the next one, also when a list follows it at once: 公示对象： */
function isSignedBefore(source: SourceText, lines: readonly TextLine[], from: number, title: Title): boolean {
  return signatures(source, lines, from, title.start).length > 0;
}

/** Behind its signature and behind a long way of other matter a notice has no more nominees: others' follow. */
function isOver(source: SourceText, lines: readonly TextLine[], from: number, to: number): boolean {
  if (to - from > FARTHEST_OPENING) return true;
  const told = (end: number) => CHANNEL.test(source.tight.slice(from, end));
  const found = signatures(source, lines, from, to);
  return found.some(({ issuer, date, start }) => (issuer !== null && date !== null) || told(start));
}

/** 中共三亚市委组织部 without a date */
function committeeAlone(source: SourceText, line: TextLine): Signature | null {
  const issuer = source.tight.startsWith('中共', line.start) ? bodyOf(source, line) : null;
  return issuer === null ? null : { ...issuer, issuer, date: null };
}

function signatures(source: SourceText, lines: readonly TextLine[], from: number, to: number): Signature[] {
  const found: Signature[] = [];
  for (let index = lineAt(lines, from); index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || line.start >= to) break;
    const signature = line.end > to ? null : (signatureEndingAt(source, lines, index) ?? committeeAlone(source, line));
    if (signature !== null && signature.start >= from) found.push(signature);
  }
  return found;
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
