import type { PostKind } from '../notice/nominee';
import type { WindowState } from './window-view';

/** What Next.js gives a page as its search parameters. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** `open` means that a comment is possible: closing today included. */
export type StateFilter = WindowState;

export interface NoticeFilter {
  readonly state?: StateFilter;
  /** a province's code */
  readonly province?: string;
  /** a city's code */
  readonly city?: string;
  readonly q?: string;
  /** from 1 */
  readonly page?: number;
}

export const NOMINEE_SORTS = ['notice', 'closes', 'birth', 'city', 'name'] as const;
export type NomineeSort = (typeof NOMINEE_SORTS)[number];

export interface NomineeFilter extends NoticeFilter {
  readonly kind?: PostKind;
  readonly gender?: '男' | '女';
  /** years of birth, both inclusive: `1965-1969`, or one year `1969` */
  readonly born?: string;
  readonly sort?: NomineeSort;
}

/** A filter as it was understood, and the names of the parameters that were not. */
export interface ParsedFilter<F> {
  readonly filter: F;
  readonly ignored: readonly string[];
}

/** Example: `parseNomineeFilter({ city: '331000', born: 'x' })` is `{ filter: { city: '331000' }, ignored: ['born'] }`. */
export declare function parseNomineeFilter(params: SearchParams): ParsedFilter<NomineeFilter>;

/** Example: `parseNoticeFilter({ state: 'open' })` is `{ filter: { state: 'open' }, ignored: [] }`. */
export declare function parseNoticeFilter(params: SearchParams): ParsedFilter<NoticeFilter>;
