import type { Diagnostic } from '../../notice/diagnostic';
import { NOMINEE_FIELDS, type Nominee, type NomineeField } from '../../notice/nominee';
import { valueOf } from '../../notice/reading';
import { gapBefore, tightAt, type SourceText } from '../../text/source-text';
import type { TextLine } from '../../text/text-lines';
import { GAP } from '../../text/white-space';
import { COMPOUND_SURNAME } from '../lexicon/surnames';
import type { NoticeArea } from '../locate/notice-area';
import type { Entry } from '../nominees/entry';
import { headingAt } from '../nominees/group-headings';
import { doubtfulProposal } from './doubtful-proposal';
import { wrongCounts } from './group-counts';
import { hasLostHead } from './lost-head';
import { holdsTwo } from './lost-nominees';
import { isUsual } from './nominee-checks';
import { standingGenders } from './standing-facts';

const BLOT = /[□■?*\uFFFD�〇l]/u;
/** nearly every list has these */
const COMMON: ReadonlySet<NomineeField> = new Set([
  'gender',
  'birth',
  'ethnicity',
  'currentPost',
  'proposal',
  'proposedPost',
]);
const ODDLY_PADDED = /^[\p{Script=Han}]{3}[ \t\u3000\u00a0]+[\p{Script=Han}]$/u;

/** 四的拟提名为副镇长候选人（4名）, 二、拟晋升…（2名l: what is left of a heading */
const HEADING_TRACE = /拟|晋升|提名|候选|人选|[0-9]名|名[0-9]/u;
const LONGEST_HEADING = 60;

/**
 * What the layout of a list says against a reading: a row that does not fit the head of its table puts all its fields in doubt, a stray
 * mark right before a name may have been its first character, and the same nominee twice may be a copy.
 */
export function checkLayout(
  source: SourceText,
  lines: readonly TextLine[],
  area: NoticeArea,
  nominees: readonly Nominee[],
): Diagnostic[] {
  const { entries } = area;
  const labels = new Set(entries.flatMap(({ pieces }) => pieces.map(({ label }) => label)));
  const known = NOMINEE_FIELDS.filter(
    (field) =>
      COMMON.has(field) ||
      nominees.some((nominee) => nominee[field].certainty !== 'absent') ||
      [...labels].some((label) => label === field),
  );
  const headless = hasLostHead(source, lines, area);
  const isStrained = (entry: Entry) => headless || entry.strained === true || holdsTwo(source, entry);
  return [
    ...entries.flatMap((entry, index) => (isStrained(entry) ? strained(nominees[index], index, known) : [])),
    ...doubtfulRows(entries, nominees, isStrained),
    ...doubtfulNames(source, nominees),
    ...behindLostHeadings(source, area, nominees),
    ...behindUnproposed(area, nominees),
    ...wrongCounts(source, entries, nominees),
    ...standingGenders(source, entries, nominees),
    ...repeated(nominees),
  ];
}

/** A row that does not fit its head may hold another nominee, or be none. */
function doubtfulRows(entries: readonly Entry[], nominees: readonly Nominee[], isStrained: (entry: Entry) => boolean) {
  const nominee = nominees[entries.findIndex(isStrained)];
  if (nominee === undefined) return [];
  return [{ code: 'ambiguous-value', span: nominee.span, field: 'nominees', detail: '' } as const];
}

function strained(nominee: Nominee | undefined, index: number, fields: readonly NomineeField[]): Diagnostic[] {
  if (nominee === undefined) return [];
  return fields.map((field) => {
    const reading = nominee[field];
    const place = reading.certainty === 'absent' ? { span: nominee.span, value: field } : reading;
    return { code: 'ambiguous-value', span: place.span, field, nominee: index, detail: place.value };
  });
}

/** 三、拟晋升一级警长人选（2: a line between the nominees that was to be a heading leaves those beneath it under the one before */
function behindLostHeadings(source: SourceText, { entries, frame }: NoticeArea, nominees: readonly Nominee[]) {
  const last = entries.at(-1)?.start ?? 0;
  const lost = frame
    .filter(({ start, end }) => end <= last && start > (entries[0]?.start ?? 0) && end - start <= LONGEST_HEADING)
    .filter(({ start, end }) => HEADING_TRACE.test(source.tight.slice(start, end)))
    .filter(({ start, end }) => headingAt(source, { start, end, afterBlank: false }) === null);
  let next = 0;
  let latest = -1;
  return entries.flatMap(({ start, heading }, nominee) => {
    for (let place = lost[next]; place !== undefined && place.start < start; place = lost[++next]) latest = place.start;
    const subject = nominees[nominee];
    return heading === null || heading.start > latest || subject === undefined
      ? []
      : doubtfulProposal(subject, nominee);
  });
}

/** 现任…副局长 | 拟提名为…人选 | 朴今哲: under a nominee without a proposal, what looks like a heading may be that nominee's own cell */
function behindUnproposed({ entries }: NoticeArea, nominees: readonly Nominee[]): Diagnostic[] {
  let doubtful: Entry['heading'] = null;
  return entries.flatMap(({ heading }, nominee) => {
    const before = entries[nominee - 1];
    const lacks = before?.heading === null && before.pieces.every(({ verb }) => verb === undefined);
    if (heading !== null && lacks && heading.start > before.start) doubtful = heading;
    const subject = nominees[nominee];
    return heading === null || heading !== doubtful || subject === undefined ? [] : doubtfulProposal(subject, nominee);
  });
}

function doubtfulNames(source: SourceText, nominees: readonly Nominee[]): Diagnostic[] {
  const marks = nominees.map(({ name }) => (name.certainty === 'absent' ? '' : markBefore(source, name.span.start)));
  const genders = isUsual(nominees, 'gender');
  const isBullet = nominees.length > 1 && marks.every((mark) => mark === marks[0]);
  return nominees.flatMap(({ name, gender }, nominee) => {
    if (name.certainty === 'absent') return [];
    const printed = source.original.slice(name.span.start, name.span.end);
    const isPlain = !isPaddedOddly(printed) && !isTorn(source, name.span.start, printed);
    const swallows = genders && gender.certainty === 'absent' && !isBracketed(source, name.span.end);
    if ((marks[nominee] === '' || isBullet) && isPlain && !swallows) return [];
    const fields = gender.certainty === 'absent' ? ['name', 'gender'] : ['name'];
    return fields.map((field) => ({ code: 'unusual-value', span: name.span, field, nominee, detail: name.value }));
  });
}

/** 方一凡（满族） leaves the gender out; 滕川末，汉族 may have it in the name */
function isBracketed(source: SourceText, end: number): boolean {
  return source.tight.charAt(tightAt(source, end)) === '(';
}

/** The stray mark that touches a name from before, empty when there is none. */
function markBefore(source: SourceText, start: number): string {
  const at = tightAt(source, start);
  const before = at > 0 && gapBefore(source, at) === GAP.none ? source.tight.charAt(at - 1) : '';
  return BLOT.test(before) ? before : '';
}

/** 周启航　卜: padding stands inside a name, not behind a whole one */
function isPaddedOddly(printed: string): boolean {
  return ODDLY_PADDED.test(printed) && !COMPOUND_SURNAME.test(printed);
}

/** 1末 扎西泽仁, 候选：人|魏长庚: what stands before the gap may be of the number or the line before */
function isTorn(source: SourceText, start: number, printed: string): boolean {
  if (/^\S\s*\n\s*\S{3}/u.test(printed)) return true;
  const at = tightAt(source, start);
  const isBehindDigit = at > 0 && gapBefore(source, at) === GAP.none && /[0-9]/u.test(source.tight.charAt(at - 1));
  return isBehindDigit && /^\S\s/u.test(printed);
}

function repeated(nominees: readonly Nominee[]): Diagnostic[] {
  const seen = new Set<string>();
  return nominees.flatMap(({ name, birth, span }) => {
    if (name.certainty === 'absent') return [];
    const key = `${name.value} ${valueOf(birth) ?? ''}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ code: 'duplicate-field', span, field: 'nominees', detail: name.value }];
  });
}
