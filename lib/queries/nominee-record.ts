import type { NomineeField } from '../notice/nominee';
import type { FieldReading } from './field-reading';
import type { PlaceLabel } from './place-label';

/** One entry of a list of posts, with where it stands. */
export interface PostView {
  /** 秘书长 */
  readonly text: string;
  /** true for a bare rank (一级调研员), which is no post */
  readonly rank: boolean;
  /** 台州市政府; null for a rank */
  readonly organisation: string | null;
  /** carried over from the entry before, so not printed here */
  readonly organisationCarried: boolean;
  /** 秘书长; null for a rank */
  readonly title: string | null;
  readonly kind: string;
  readonly city: PlaceLabel | null;
  readonly start: number;
  readonly end: number;
}

/** One record in one notice, whole. */
export interface NomineeRecord {
  readonly id: string;
  /** null only while a person link was undone and no other judged yet */
  readonly personId: string | null;
  readonly ordinal: number;
  readonly name: string;
  /** Lǐ Zhìlóng; generated, so always inferred. Null where the name is not written in characters that have one. */
  readonly pinyin: string | null;
  /** the block of text that speaks of this nominee */
  readonly start: number;
  readonly end: number;
  /** every field, absent ones too; city codes as values of city and proposedCity */
  readonly readings: Readonly<Record<NomineeField, FieldReading>>;
  readonly city: PlaceLabel | null;
  readonly proposedCity: PlaceLabel | null;
  readonly proposedKind: string | null;
  readonly currentPosts: readonly PostView[];
  readonly proposedPosts: readonly PostView[];
}
