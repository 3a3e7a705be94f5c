import type { IsoDate } from '../../notice/formats';

/** The least number of working days that the regulation asks for, in one of its editions. */
export interface WindowRule {
  /** the year of the edition */
  readonly edition: number;
  readonly from: IsoDate;
  readonly minimum: number;
  /** the article, where its number was checked against the published text */
  readonly article: string | null;
  /** the words of the regulation by which a window is measured */
  readonly text: string;
}

/**
 * 《党政领导干部选拔任用工作条例》, 公示期不少于五个工作日.
 * Source: the edition of 14 January 2014, 第四十一条 (Xinhua, 15 January 2014); the revision of 3 March 2019 keeps the sentence. The edition
 * before them (2002) did not count in working days, so older windows are not measured by this rule.
 */
export const WINDOW_RULES: readonly WindowRule[] = [
  { edition: 2014, from: '2014-01-14', minimum: 5, article: '第四十一条', text: '公示期不少于五个工作日' },
  { edition: 2019, from: '2019-03-03', minimum: 5, article: null, text: '公示期不少于五个工作日' },
];
