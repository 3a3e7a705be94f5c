import { toRecord, type NoticeRecord } from '../../lib/notice/record';
import { parseNotices } from '../../lib/parse/parse-notices';
import { compareNotices, type Case } from '../corpus/compare-notices';
import type { FlatNotice } from '../corpus/flat-notice';
import { foldValue, type RecordValue } from '../corpus/fold-value';
import { applyEdit } from './edit';
import type { Mutant } from './make-mutants';
import { placesOf, type Places } from './places';
import { truthsOf } from './truths';

/** A text with what has to be read in it, and where it is read. */
export interface Original {
  readonly text: string;
  readonly gold: readonly FlatNotice[];
  readonly places: readonly Places[];
  /** the fields that are read wrong without any damage, as `keyOf` writes them: they tell nothing about damage */
  readonly misread: ReadonlySet<string>;
}

/** A field of a mutant that is neither right nor named by a diagnostic. */
export interface SilentError {
  /** the field; `notice` or `nominee` when the whole was lost, or one came in that is none */
  readonly field: string;
  readonly of: string;
  readonly gold: RecordValue;
  readonly given: RecordValue;
}

/** Example: `originalOf(text, gold)`. */
export function originalOf(text: string, gold: readonly FlatNotice[]): Original {
  const { notices } = parseNotices(text, {});
  const cases = compareNotices(gold, notices.map(toRecord));
  const misread = new Set(cases.filter(({ right }) => !right).map(keyOf));
  return { text, gold, places: notices.map(placesOf), misread };
}

function keyOf({ notice, nominee, field }: Case): string {
  return [notice, nominee ?? '', field].join(' ');
}

/** What is wrong with the reading of a mutant while no diagnostic says so; an empty list is a good answer. */
export function silentErrors(original: Original, mutant: Mutant): readonly SilentError[] {
  const { text, gold } = original;
  const records = parseNotices(applyEdit(text, mutant.edit), {}).notices.map(toRecord);
  const wrong = compareNotices(gold, records).filter(
    (one) =>
      !one.named && !original.misread.has(keyOf(one)) && !isTrue(original, mutant, one, isInferred(records, one)),
  );
  const found = wrong.map((one) => ({ field: fieldOf(one), of: one.of, gold: one.gold, given: one.given }));
  const lost = (field: string) => found.filter((one) => one.field === field).slice(0, 1);
  const single = found.filter(({ field }) => field !== 'notice' && field !== 'nominee');
  return [...lost('notice'), ...lost('nominee'), ...single];
}

function isTrue({ text, places }: Original, { mutation, edit }: Mutant, one: Case, inferred: boolean): boolean {
  const place = (field: string) => places[one.notice]?.get(one.nominee === null ? field : `${one.nominee} ${field}`);
  if (one.nominee !== null && one.read.nominee === null) {
    const name = place('name')?.words ?? []; // the whole row was dropped, and the nominee with it
    const post = place('currentPost')?.words ?? [];
    if ([...name, ...post].every(({ start, end }) => edit.start <= start && end <= edit.end) && edit.words === '')
      return true;
  }
  const truths = truthsOf({
    text,
    mutation,
    edit,
    place: place(one.field),
    gold: one.gold,
    given: one.given,
    isInferred: inferred,
  });
  return truths.has(foldValue(one.given));
}

function isInferred(records: readonly NoticeRecord[], { read, field }: Case): boolean {
  const notice = read.notice === null ? undefined : records[read.notice];
  const spans = (read.nominee === null ? notice?.spans : notice?.nominees[read.nominee]?.spans) ?? [];
  return spans.some((span) => span.field === field && span.certainty === 'inferred');
}

function fieldOf({ read, nominee, of, field }: Case): string {
  if (read.notice === null) return 'notice';
  const isOfNominee = of !== '';
  return isOfNominee && (nominee === null || read.nominee === null) ? 'nominee' : field;
}
