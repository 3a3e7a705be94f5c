import type { Inference } from '../notice/reading';
import type { StoredReading, StoredReadings } from '../db/readings';

/** A value as pages show it: what it is, how certain, and where its words stand in the stored text. */
export interface FieldReading {
  readonly certainty: 'stated' | 'inferred' | 'absent';
  /** null when absent */
  readonly value: string | number | null;
  /** offsets into the document's text; null when nothing is printed */
  readonly start: number | null;
  readonly end: number | null;
  /** why, when inferred */
  readonly inference: Inference | null;
}

const ABSENT: FieldReading = { certainty: 'absent', value: null, start: null, end: null, inference: null };

/** Puts a column and its entry in `readings` together; absent when there is no entry. */
export function fieldReading(value: string | number | null, stored: StoredReading | undefined): FieldReading {
  if (stored === undefined) return ABSENT;
  const { certainty, start, end } = stored;
  return { certainty, value, start, end, inference: certainty === 'inferred' ? inferenceOf(stored.inference) : null };
}

function inferenceOf({
  code,
  because,
  detail,
}: {
  code: Inference['code'];
  because: Inference['because'];
  detail?: string | undefined;
}): Inference {
  return { code, because, ...(detail === undefined ? {} : { detail }) };
}

/** The reading of a field of its own. Throws when the row holds a list there: a bug. */
export function singleReading(readings: StoredReadings, field: string, value: string | number | null): FieldReading {
  const stored = readings[field];
  if (Array.isArray(stored)) throw new TypeError(`${field} holds a list of readings`);
  return fieldReading(value, stored);
}

/** The readings of a list, one for each value in its order. Throws when the row does not hold as many: a bug. */
export function listReadings(readings: StoredReadings, field: string, values: readonly string[]): FieldReading[] {
  const stored = readings[field] ?? [];
  if (!Array.isArray(stored) || stored.length !== values.length)
    throw new TypeError(`${field} holds no such list of readings`);
  return values.map((value, index) => fieldReading(value, stored[index]));
}
