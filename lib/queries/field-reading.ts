import type { Inference } from '../notice/reading';

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
