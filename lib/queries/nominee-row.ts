import type { PlaceLabel } from './place-label';
import type { WindowState } from './window-view';

/** A nominee in a list. */
export interface NomineeRow {
  readonly id: string;
  /** null only while a person link was undone and no other judged yet */
  readonly personId: string | null;
  readonly ordinal: number;
  readonly name: string;
  /** generated (ISO 7098), so always inferred */
  readonly pinyin: string | null;
  readonly gender: string | null;
  /** YYYY, YYYY-MM or YYYY-MM-DD */
  readonly birth: string | null;
  /** the current posts in order; `rank` for a bare rank */
  readonly currentPosts: readonly { readonly text: string; readonly rank: boolean }[];
  /** the words after 现任, whole */
  readonly currentPost: string | null;
  readonly proposal: string | null;
  readonly proposedPost: string | null;
  readonly proposedKind: string | null;
  readonly city: PlaceLabel | null;
  readonly notice: { readonly id: string; readonly title: string | null; readonly issuer: string | null };
  readonly window: {
    readonly state: WindowState;
    readonly closes: string | null;
    readonly workingDaysLeft: number | null;
  };
}
