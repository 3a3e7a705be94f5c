/** The instant for which a page is shown. */
export interface OnDay {
  readonly now: Date;
  /** the day that the address asked for; null when the page is of today */
  readonly asOf: string | null;
}

/** Example: `parseOn('2025-12-25', realNow)` is noon of that day in Beijing; what is no day is ignored. */
export declare function parseOn(value: string | undefined, realNow: Date): OnDay;
