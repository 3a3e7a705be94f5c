import firstContacts from './first-contacts.json';
import measured from './measured-accuracy.json';

/** How well one collection of texts with their true records is read. */
export interface MeasuredSet {
  /** `own` of the product, or the number of a further set */
  readonly name: string;
  readonly texts: number;
  /** values that have to be read */
  readonly fields: number;
  readonly right: number;
  /** wrong or missing, and a diagnostic says so */
  readonly named: number;
  /** wrong or missing without a word */
  readonly silent: number;
}

/**
 * What was measured at the last accepted state of each collection. Written by the corpus's own command when a state is accepted, and held
 * against those states by a test; nobody writes these figures by hand.
 */
export const MEASURED_ACCURACY: readonly MeasuredSet[] = measured;

/**
 * How sets were read at first sight, before any rule had seen them: what a reader may expect of a notice never seen. The states of those
 * readings are kept beside the sets and do not change when the sets are read better.
 */
export const FIRST_CONTACTS: readonly MeasuredSet[] = firstContacts;
