import type { DiagnosticCode } from '../../notice/diagnostic';
import type { NomineeField } from '../../notice/nominee';
import { ABSENT, inferred, stated, type Inference, type Reading } from '../../notice/reading';
import { printed, spanOf, type SourceText } from '../../text/source-text';
import type { Piece, Stretch } from '../nominees/entry';

/** A value that a recogniser found in a piece. */
export interface Finding extends Stretch {
  readonly field: NomineeField;
  /** when the value is not the printed words themselves, such as 1969-11 for 1969年11月 */
  readonly value?: string;
  readonly inference?: Inference;
  readonly doubt?: DiagnosticCode;
}

/** Reads one piece of a nominee: its findings, an empty list for words that have no field, `null` when it is not its kind. */
export type Recogniser = (text: string, piece: Piece) => readonly Finding[] | null;

/** A doubt about a stretch of the tight text. */
export interface Doubt extends Stretch {
  readonly code: DiagnosticCode;
  readonly field?: string;
  readonly detail?: string;
}

/** The readings of one nominee while they are collected. */
export interface Draft {
  readonly source: SourceText;
  readonly readings: Map<NomineeField, Reading<string>>;
  readonly doubts: Doubt[];
}

/** The reading of a field so far. Example: `readingOf(draft, 'birth')`. */
export function readingOf(draft: Draft, field: NomineeField): Reading<string> {
  return draft.readings.get(field) ?? ABSENT;
}

/** Adds a finding; the first value of a field stands, a second one that differs is a doubt. */
export function addFinding(draft: Draft, finding: Finding): void {
  const { field, start, end, inference, doubt } = finding;
  const value = finding.value ?? printed(draft.source, start, end);
  const span = spanOf(draft.source, start, end);
  if (doubt !== undefined) draft.doubts.push({ code: doubt, start, end, field });
  const before = readingOf(draft, field);
  if (before.certainty !== 'absent') {
    if (before.value !== value) draft.doubts.push({ code: 'duplicate-field', start, end, field });
    return;
  }
  draft.readings.set(field, inference === undefined ? stated(value, span) : inferred(value, span, inference));
}
