import type { DivisionCode } from '../notice/formats';

/** What the document may lend to a reading; each value so used is `inferred`. */
export interface ParseContext {
  /** the region of the site or newspaper, used where the notice names no issuer */
  readonly region?: DivisionCode;
  /** the year in which the document appeared, used for dates without a year and without a signature */
  readonly year?: number;
}
