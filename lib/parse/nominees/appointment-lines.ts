import { gapBefore, type SourceText } from '../../text/source-text';
import type { TextLine } from '../../text/text-lines';
import { GAP } from '../../text/white-space';
import { PLAIN_NAME } from '../lexicon/surnames';
import { TITLE_SUFFIXES } from '../lexicon/title-suffixes';
import { alternation } from '../lexicon/word-pattern';
import { clausesOf } from './clauses';
import type { Entry, Heading, Piece, Stretch, Verb } from './entry';
import { proposalVerbAt } from './proposal-verb';

/** One of a list under 拟聘任：or 拟推荐：, 张伟铭同志为教务处处长；, with the verb over it. */
export interface Appointment extends Stretch {
  readonly name: Stretch;
  /** the inside of （女） after the name */
  readonly bracket: Stretch | null;
  readonly verb: Verb;
  readonly post: Stretch;
  /** a sentence of the announcement, which lends its words to whoever is told below */
  readonly lends: boolean;
  /** 拟任命王海峰同志为…副院长 tells a nominee also where nobody is told below */
  readonly alone: boolean;
}

/** 拟聘任：, 经省国资委党委研究，拟推荐：, 拟任命下列同志： */
const OVER_LIST = /^(?:(?:以下|下列)?(?:同志|人员|人选)?(?:职务|任职)?)?:$/u;
const ITEM = new RegExp(
  `^((?:\\(?[0-9一二三四五六七八九十]{1,3}[)、.,]{1,2})?)(${PLAIN_NAME}|[\\p{Script=Han}]{1,8}·[\\p{Script=Han}·]{1,12})((?:同志)?)(?:\\(([^()]{1,40})\\))?((?:同志)?(?:为|任|担任))([^,:]{4,60})$`,
  'u',
);
const BEFORE_VERB = new RegExp(`(${PLAIN_NAME})同志$`, 'u');
const BEHIND_VERB = new RegExp(`^(${PLAIN_NAME})同志(?:为|任|担任)$`, 'u');
const COURTESY = '同志'.length;
const GAPPED_ITEM = new RegExp(
  `^((?:\\(?[0-9一二三四五六七八九十]{1,3}[)、.,]{1,2})?)(${PLAIN_NAME})()()()([^,:]{0,60}(?:${alternation(TITLE_SUFFIXES)}))$`,
  'u',
);
const LONGEST_LEAD = 24;

/** The appointments of a text that are told in sentences without a current post. Example: 拟聘任：| 张伟铭同志为教务处处长； */
export function findAppointments(source: SourceText, lines: readonly TextLine[]): Appointment[] {
  const found: Appointment[] = [];
  let verb: Verb | null = null;
  for (const line of lines) {
    const items = verb === null ? [] : itemsIn(source, line, verb);
    if (items.length > 0) found.push(...items);
    else verb = verbOver(source, line);
    found.push(...inSentence(source, line));
  }
  return found;
}

function verbOver(source: SourceText, line: TextLine): Verb | null {
  if (source.tight.charAt(line.end - 1) !== ':') return null;
  const from = Math.max(line.start, line.end - LONGEST_LEAD);
  const at = source.tight.slice(from, line.end).lastIndexOf('拟');
  const verb = at < 0 ? null : proposalVerbAt(source.tight, from + at, line.end);
  if (verb === null) return null;
  const rest = source.tight.slice(verb.end, line.end);
  return OVER_LIST.test(rest) ? { start: verb.start, end: verb.end, words: verb.words, from: 'heading' } : null;
}

/** 经市委研究，周建平同志拟任市财政局局长, 拟聘用王海峰同志为市人民医院副院长 */
function inSentence(source: SourceText, line: TextLine): Appointment[] {
  const text = source.tight.slice(line.start, line.end);
  if (!text.includes('同志') || !text.includes('拟')) return [];
  return [...text.matchAll(/拟/gu)].flatMap(({ index }) => lentAt(source, line, line.start + index) ?? []);
}

function lentAt(source: SourceText, line: TextLine, at: number): Appointment | null {
  const found = proposalVerbAt(source.tight, at, line.end);
  if (found === null) return null;
  const { start, end, words, objectStart } = found;
  const before = BEFORE_VERB.exec(source.tight.slice(Math.max(line.start, at - 8), at))?.[1];
  const behind = BEHIND_VERB.exec(source.tight.slice(end, objectStart))?.[1];
  const name = before ?? behind;
  const length = /^[^,。;:]{4,60}/u.exec(source.tight.slice(objectStart, line.end))?.[0].length;
  if (name === undefined || length === undefined) return null;
  const from = before === undefined ? end : at - COURTESY - name.length;
  return {
    start: Math.min(from, start),
    end: objectStart + length,
    name: { start: from, end: from + name.length },
    bracket: null,
    verb: { start, end, words, from: 'heading' },
    post: { start: objectStart, end: objectStart + length },
    lends: true,
    alone: before === undefined && !/公示|公告|事宜|情况/u.test(source.tight.slice(objectStart, objectStart + length)),
  };
}

function itemsIn(source: SourceText, line: TextLine, verb: Verb): Appointment[] {
  return clausesOf(source.tight, line.start, line.end, ';。').flatMap(({ start, end }) => {
    const words = source.tight.slice(start, end);
    const match = ITEM.exec(words) ?? gapped(source, start, words);
    if (match === null) return [];
    const [, number = '', name = '', courtesy = '', bracket, copula = '', post = ''] = match;
    const nameStart = start + number.length;
    const nameEnd = nameStart + name.length;
    const open = nameEnd + courtesy.length + 1;
    const postStart = end - post.length;
    return [
      {
        start,
        end,
        name: { start: nameStart, end: nameEnd },
        bracket: bracket === undefined ? null : { start: open, end: postStart - copula.length - 1 },
        verb,
        post: { start: postStart, end },
        lends: false,
        alone: true,
      },
    ];
  });
}

/** 强卫东　董事长、法定代表人: white space for the verb */
function gapped(source: SourceText, start: number, words: string): RegExpExecArray | null {
  const match = GAPPED_ITEM.exec(words);
  const name = (match?.[1]?.length ?? 0) + (match?.[2]?.length ?? 0);
  return match !== null && gapBefore(source, start + name) >= GAP.space ? match : null;
}

/** The entries with the appointments: whoever is told below by name has the proposal as a heading, the others are entries. */
export function withAppointments(
  source: SourceText,
  entries: readonly Entry[],
  appointments: readonly Appointment[],
): Entry[] {
  const told = entries.filter(
    (entry) => !appointments.some(({ start, end, lends }) => !lends && entry.start < end && start < entry.end),
  );
  const alone = appointments.flatMap((appointment) => {
    const index = told.findIndex((entry) => isOf(source, entry, appointment));
    const entry = told[index];
    if (entry === undefined)
      return appointment.lends && (!appointment.alone || isTold(source, told, appointment))
        ? []
        : [entryOf(source, appointment)];
    told[index] = { ...entry, heading: headingOf(appointment) };
    return [];
  });
  return [...told, ...alone].sort((a, b) => a.start - b.start);
}

/** Whether somebody of that name, or in these words, is told already. */
function isTold(source: SourceText, entries: readonly Entry[], { start, end, name }: Appointment): boolean {
  const words = source.tight.slice(name.start, name.end);
  return entries.some((entry) => {
    if (entry.start < end && start < entry.end) return true;
    const own = entry.pieces.find(({ label }) => label === 'name');
    return own !== undefined && source.tight.slice(own.start, own.end) === words;
  });
}

const LONGEST_WAY = 6000;

function isOf(source: SourceText, entry: Entry, { name, end }: Appointment): boolean {
  if (entry.start < end || entry.start - end > LONGEST_WAY) return false;
  if (entry.heading !== null || entry.pieces.some((piece) => piece.verb !== undefined)) return false;
  const own = entry.pieces.find(({ label }) => label === 'name');
  return own !== undefined && source.tight.slice(own.start, own.end) === source.tight.slice(name.start, name.end);
}

function headingOf({ start, end, verb, post }: Appointment): Heading {
  return { start, end, verb, post };
}

function entryOf(source: SourceText, { start, end, name, bracket, verb, post }: Appointment): Entry {
  const facts = bracket === null ? [] : clausesOf(source.tight, bracket.start, bracket.end, ',、;');
  const pieces: Piece[] = [
    { ...name, label: 'name' },
    ...facts.map((fact) => ({ start: fact.start, end: fact.end, label: null })),
    { ...post, label: 'proposedPost', verb },
  ];
  return { start, end, pieces, heading: null };
}
