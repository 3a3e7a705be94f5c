import type { PlaceLabel } from './place-label';

export interface CityCount {
  readonly place: PlaceLabel;
  /** whose current post sits there */
  readonly nominees: number;
  /** notices that may be commented on and name such a nominee */
  readonly openWindows: number;
}

export interface ProvinceCount extends CityCount {
  /** all its cities, those with nobody too, by code */
  readonly cities: readonly CityCount[];
}

/** The provinces that occur in the records, with all their cities. */
export declare function countCities(now: Date): Promise<readonly ProvinceCount[]>;
