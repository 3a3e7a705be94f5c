import { fromDateColumn } from '../db/dates';
import type { LoadedNotice } from '../db/load-records';

/** A notice on the other side of a reference. */
interface ReferenceView {
  readonly id: string;
  /** notice · correction · supplement · withdrawal */
  readonly kind: string;
  readonly title: string | null;
  readonly signedOn: string | null;
}

/** What a notice refers to, and what refers to it. */
export interface ReferencesView {
  /** the words by which a correction, supplement or withdrawal names its notice */
  readonly words: string | null;
  /** that notice, where exactly one of those stored fits the words */
  readonly to: ReferenceView | null;
  /** corrections, supplements and withdrawals of this notice, the first signed first */
  readonly by: readonly ReferenceView[];
  /** the day on which one of them took it back as a whole */
  readonly withdrawnOn: string | null;
}

/** The references of a stored notice in both directions. */
export function referencesView({ refersTo, referred, references, withdrawnOn }: LoadedNotice): ReferencesView {
  return {
    words: refersTo,
    to: referred === null || referred.retiredAt !== null ? null : referenceView(referred),
    by: references.map(referenceView),
    withdrawnOn: fromDateColumn(withdrawnOn),
  };
}

function referenceView({ id, kind, title, signedOn }: LoadedNotice['references'][number]): ReferenceView {
  return { id, kind, title, signedOn: fromDateColumn(signedOn) };
}
