import type { Diagnostic } from '../../notice/diagnostic';
import { NOMINEE_FIELDS, type Nominee, type NomineeField } from '../../notice/nominee';
import { valueOf } from '../../notice/reading';
import { gapBefore, tightAt, type SourceText } from '../../text/source-text';
import { GAP } from '../../text/white-space';
import { COMPOUND_SURNAME } from '../lexicon/surnames';
import type { Entry } from '../nominees/entry';
import { holdsTwo } from './lost-nominees';

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

/**
 * What the layout of a list says against a reading: a row that does not fit the head of its table puts all its fields in doubt, a stray
 * mark right before a name may have been its first character, and the same nominee twice may be a copy.
 */
export function checkLayout(source: SourceText, entries: readonly Entry[], nominees: readonly Nominee[]): Diagnostic[] {
  const labels = new Set(entries.flatMap(({ pieces }) => pieces.map(({ label }) => label)));
  const known = NOMINEE_FIELDS.filter(
    (field) =>
      COMMON.has(field) ||
      nominees.some((nominee) => nominee[field].certainty !== 'absent') ||
      [...labels].some((label) => label === field),
  );
  const isStrained = (entry: Entry) => entry.strained === true || holdsTwo(source, entry);
  return [
    ...entries.flatMap((entry, index) => (isStrained(entry) ? strained(nominees[index], index, known) : [])),
    ...doubtfulNames(source, nominees),
    ...repeated(nominees),
  ];
}

function strained(nominee: Nominee | undefined, index: number, fields: readonly NomineeField[]): Diagnostic[] {
  if (nominee === undefined) return [];
  return fields.map((field) => {
    const reading = nominee[field];
    const place = reading.certainty === 'absent' ? { span: nominee.span, value: field } : reading;
    return { code: 'ambiguous-value', span: place.span, field, nominee: index, detail: place.value };
  });
}

function doubtfulNames(source: SourceText, nominees: readonly Nominee[]): Diagnostic[] {
  const marks = nominees.map(({ name }) => (name.certainty === 'absent' ? '' : markBefore(source, name.span.start)));
  const isBullet = nominees.length > 1 && marks.every((mark) => mark === marks[0]);
  return nominees.flatMap(({ name, gender }, nominee) => {
    if (name.certainty === 'absent') return [];
    const printed = source.original.slice(name.span.start, name.span.end);
    if ((marks[nominee] === '' || isBullet) && !isPaddedOddly(printed)) return [];
    const fields = gender.certainty === 'absent' ? ['name', 'gender'] : ['name'];
    return fields.map((field) => ({ code: 'unusual-value', span: name.span, field, nominee, detail: name.value }));
  });
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
