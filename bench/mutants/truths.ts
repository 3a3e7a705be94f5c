import { foldValue, type RecordValue } from '../corpus/fold-value';
import { printsAfter, touches, type Edit } from './edit';
import type { Mutation } from './make-mutants';
import type { Place } from './places';
import { valueFromNumbers } from './printed-numbers';

interface Question {
  readonly text: string;
  readonly mutation: Mutation;
  readonly edit: Edit;
  readonly place: Place | undefined;
  /** what stands in the gold file */
  readonly gold: RecordValue;
  /** what was read, and whether the reading says that it was inferred */
  readonly given: RecordValue;
  readonly isInferred: boolean;
}

/**
 * All values, folded, that are the truth about a field after a change of the text.
 * - A field whose words were not touched keeps its value.
 * - Words that are gone leave nothing; words that stand twice leave the value as it was, or as it is printed now.
 * - A printed value is what is printed now; a date or a count what its numbers say now.
 * - A value that leans on touched words (the year of the signature, the region of the issuer) may be gone, or as it was; a day
 *   may have the year that is printed there now.
 * - Where words are gone, a value that is said to be inferred from others is one too: the title's body for that of the signature.
 */
export function truthsOf(question: Question): ReadonlySet<string | null> {
  const { text, mutation, edit, place, gold } = question;
  const truths = new Set([foldValue(gold)]);
  if (place === undefined) return truths;
  if (place.leansOn.some((span) => touches(edit, span))) addBorrowed(truths, question, place);
  const touched = place.words.filter((span) => touches(edit, span));
  if (touched.length === 0) return truths;
  const prints = touched.map((span) => printsAfter(text, span, edit));
  if (prints.every((words) => words.some((one) => foldValue(one) === null))) {
    truths.add(null);
    if (mutation === 'dropped' && question.isInferred) truths.add(foldValue(question.given));
  }
  if (place.isPrinted) addPrinted(truths, question, place, prints);
  else if (mutation !== 'dropped' && mutation !== 'doubled')
    touched.forEach((span, at) => addNumbers(truths, text.slice(span.start, span.end), prints[at] ?? [], gold));
  return truths;
}

/** A value is gone with the words that it leant on; a day may have taken the year that is printed there now. */
function addBorrowed(truths: Set<string | null>, { text, edit, gold, given }: Question, place: Place): void {
  truths.add(null);
  if (typeof gold !== 'string' || typeof given !== 'string' || given.slice(4) !== gold.slice(4)) return;
  const printed = place.leansOn.flatMap((span) => printsAfter(text, span, edit));
  if (/^[0-9]{4}-/u.test(given) && printed.some((words) => words.includes(given.slice(0, 4)))) truths.add(given);
}

function addPrinted(
  truths: Set<string | null>,
  { text, edit, gold }: Question,
  place: Place,
  prints: readonly (readonly string[])[],
): void {
  const untouched = place.words.filter((span) => !touches(edit, span)).map((span) => text.slice(span.start, span.end));
  for (const print of alternatives(prints)) {
    const words = [...untouched, ...print].filter((one) => foldValue(one) !== null);
    truths.add(foldValue(Array.isArray(gold) ? words : words.join('')));
  }
}

/** Numbers that were changed state another value, and the old one is the truth no more. */
function addNumbers(truths: Set<string | null>, before: string, prints: readonly string[], gold: RecordValue): void {
  if (typeof gold !== 'string' && typeof gold !== 'number') return;
  for (const after of prints) {
    const stated = valueFromNumbers(before, after, String(gold));
    if (stated === null || stated === String(gold)) continue;
    truths.add(stated);
    truths.delete(foldValue(gold));
  }
}

/** Each way to choose one print for every touched span. */
function alternatives(prints: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return prints.reduce<readonly (readonly string[])[]>(
    (all, choices) => all.flatMap((chosen) => choices.map((one) => [...chosen, one])),
    [[]],
  );
}
