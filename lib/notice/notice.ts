import type { DivisionCode, IsoDate } from './formats';
import type { Diagnostic } from './diagnostic';
import type { Nominee } from './nominee';
import type { Reading, Stated } from './reading';
import type { Span } from './span';

/** 公示, 更正公告, 补充公示, 撤回公示. */
export const NOTICE_KINDS = ['notice', 'correction', 'supplement', 'withdrawal'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Who manages the posts: 中管, 省管, 市管, 县管 (区管), or a unit's own notice (高校, 国企). */
export const TIERS = ['central', 'province', 'city', 'county', 'unit'] as const;
export type Tier = (typeof TIERS)[number];

/** 公示时间: both days inclusive, Beijing time. */
export interface CommentWindow {
  readonly opens: Reading<IsoDate>;
  readonly closes: Reading<IsoDate>;
  /** `HH:MM`, when an hour is stated for the last day: 至3月18日下午5:00 → `17:00` */
  readonly closesAt: Reading<string>;
  /** 公示期5个工作日 → 5, only where 工作日 is printed */
  readonly workingDays: Reading<number>;
}

/** 受理方式: how to comment. Lists keep the printed order. */
export interface Channels {
  readonly office: Reading<string>;
  readonly address: Reading<string>;
  readonly postcode: Reading<string>;
  readonly phones: readonly Stated<string>[];
  readonly sms: readonly Stated<string>[];
  readonly faxes: readonly Stated<string>[];
  readonly emails: readonly Stated<string>[];
  readonly websites: readonly Stated<string>[];
  readonly hours: Reading<string>;
}

/** One 任前公示 as it was read from a source text. */
export interface Notice {
  readonly kind: NoticeKind;
  /** from the title to the last word that belongs to the notice */
  readonly span: Span;
  readonly title: Reading<string>;
  /** 2014年第177号 */
  readonly number: Reading<string>;
  /** the notice that a correction, supplement or withdrawal speaks of: 2018年6月12日发布的《红河州州管干部任前公示公告》 */
  readonly refersTo?: Reading<string>;
  readonly issuer: Reading<string>;
  readonly signedOn: Reading<IsoDate>;
  /** 等12名同志 → 12 */
  readonly declaredCount: Reading<number>;
  /** the issuer's own region: 中共浙江省委组织部 → `330000`, 中共江门市委组织部 → `440700` */
  readonly region: Reading<DivisionCode>;
  readonly tier: Reading<Tier>;
  readonly window: CommentWindow;
  readonly channels: Channels;
  readonly nominees: readonly Nominee[];
  readonly diagnostics: readonly Diagnostic[];
}
