import type { NoticeExport } from '../queries/notice-export';

/** A notice with what a reader is told of it, in one language. */
export interface WordedNotice {
  readonly notice: NoticeExport;
  /** its page, absolute */
  readonly url: string;
  /** its title, and who issued it */
  readonly title: string;
  readonly issuer: string | null;
  /** the window, and what about it is inferred, provisional or no longer so: a sentence each */
  readonly window: readonly string[];
  /** how to comment, a way each */
  readonly channels: readonly string[];
  /** how many are proposed; that a proposal is no appointment */
  readonly nominees: string;
  readonly cities: readonly string[];
  /** 公示期：…; 今天截止：…; and the reminder on the working day before */
  readonly windowSummary: string;
  readonly lastDaySummary: string;
  readonly reminder: string;
}
