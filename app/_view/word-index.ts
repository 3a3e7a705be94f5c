import { shownBy, type WordMark } from '@/app/_format/source-words';
import type { FieldReading } from '@/lib/queries/field-reading';

/** Which words of the source a page marks, and for which fields. */
export interface WordIndex {
  readonly marks: readonly WordMark[];
  /** a field's key → the key of the mark that shows its words */
  readonly shown: ReadonlyMap<string, string>;
}

/** A field as the page names it, with its reading. */
export type KeyedReading = readonly [key: string, reading: FieldReading];

/** Makes the index from all readings that a page shows; a reading without words of its own is left out. */
export function wordIndex(readings: readonly KeyedReading[]): WordIndex {
  const marks = readings.flatMap(([key, { start, end, certainty }]) =>
    certainty === 'absent' || start === null || end === null ? [] : [{ key, start, end }],
  );
  return { marks, shown: shownBy(marks) };
}
