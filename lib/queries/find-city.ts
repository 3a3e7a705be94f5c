import type { NomineeRow } from './nominee-row';
import type { NoticeCard } from './notice-card';
import type { PlaceLabel } from './place-label';

export interface CityDetail {
  readonly place: PlaceLabel;
  readonly province: PlaceLabel;
  /** notices with a nominee whose current post sits here, closing last first, at most 50 */
  readonly windows: readonly NoticeCard[];
  /** at most 200 */
  readonly nominees: readonly NomineeRow[];
  readonly counts: { readonly nominees: number; readonly notices: number; readonly openWindows: number };
}

/** One city; null for a code that is no city's. A city without nominees is empty, not null. */
export declare function findCity(code: string, now: Date): Promise<CityDetail | null>;
