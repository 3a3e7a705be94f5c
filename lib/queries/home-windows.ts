import type { ChannelsView } from './channels-view';
import type { CityCount } from './count-cities';
import type { NomineeGroup } from './nominee-groups';
import type { NoticeCard } from './notice-card';
import type { SiteTotals } from './site-totals';

export interface HomeWindows {
  /** closing soonest first, with those that close today */
  readonly open: readonly NoticeCard[];
  /** opening soonest first */
  readonly upcoming: readonly NoticeCard[];
  /** most recent first, at most 10 */
  readonly recentlyClosed: readonly NoticeCard[];
  /** more of the first open notice; null when none is open */
  readonly lead: {
    readonly notice: NoticeCard;
    readonly channels: ChannelsView;
    readonly groups: readonly NomineeGroup[];
    /** the cities of the issuer's province with how many of its nominees sit there, 0 included */
    readonly cities: readonly CityCount[];
  } | null;
  readonly totals: SiteTotals;
}

/** What may be commented on at `now`, what comes, what has just closed. */
export declare function homeWindows(now: Date): Promise<HomeWindows>;
