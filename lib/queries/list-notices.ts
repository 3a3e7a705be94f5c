import type { NoticeFilter } from './filters';
import type { NoticeCard } from './notice-card';

export interface NoticeList {
  readonly rows: readonly NoticeCard[];
  readonly total: number;
  /** from 1 */
  readonly page: number;
  /** at least 1 */
  readonly pages: number;
}

/** Notices that fit the filter, last signed first. */
export declare function listNotices(filter: NoticeFilter, now: Date): Promise<NoticeList>;
