/** What the register holds. */
export interface SiteTotals {
  readonly notices: number;
  readonly nominees: number;
  readonly persons: number;
  /** cities in which a current post sits */
  readonly cities: number;
}

/** Counts everything that pages show. Example: `await siteTotals()` is `{ notices: 1, nominees: 12, … }`. */
export declare function siteTotals(): Promise<SiteTotals>;
