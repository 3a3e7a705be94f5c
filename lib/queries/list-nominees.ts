import type { NomineeFilter } from './filters';
import type { NomineeRow } from './nominee-row';
import type { PlaceLabel } from './place-label';
import type { WindowState } from './window-view';

export interface PlaceCount {
  readonly place: PlaceLabel;
  readonly count: number;
}

export interface ValueCount<V extends string> {
  readonly value: V;
  readonly count: number;
}

/** Each counted with the other filters applied, but not its own; values that nobody has are left out. */
export interface NomineeFacets {
  readonly cities: readonly PlaceCount[];
  readonly provinces: readonly PlaceCount[];
  readonly kinds: readonly ValueCount<string>[];
  readonly states: readonly ValueCount<WindowState>[];
  readonly genders: readonly ValueCount<string>[];
  /** five years each, as the filter takes them: `1965-1969` */
  readonly birthRanges: readonly ValueCount<string>[];
  /** `1969` */
  readonly birthYears: readonly ValueCount<string>[];
}

export interface NomineeList {
  readonly rows: readonly NomineeRow[];
  readonly total: number;
  /** from 1 */
  readonly page: number;
  /** at least 1 */
  readonly pages: number;
  readonly facets: NomineeFacets;
}

/** Nominees that fit the filter, in the notices' own order unless sorted otherwise. */
export declare function listNominees(filter: NomineeFilter, now: Date): Promise<NomineeList>;
