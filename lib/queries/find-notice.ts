import type { DiagnosticCode, Severity } from '../notice/diagnostic';
import type { ChannelsView } from './channels-view';
import type { FieldReading } from './field-reading';
import type { NomineeRecord } from './nominee-record';
import type { NoticeCard } from './notice-card';

/** The fields of a notice that hold one reading each, beside its channels; named as records name them. */
export const NOTICE_FIELDS = [
  'title',
  'number',
  'issuer',
  'signedOn',
  'declaredCount',
  'region',
  'tier',
  'window.opens',
  'window.closes',
  'window.closesAt',
  'window.workingDays',
] as const;
export type NoticeField = (typeof NOTICE_FIELDS)[number];

export interface DiagnosticView {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly field: string | null;
  readonly nomineeId: string | null;
  readonly detail: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of the document's text: every offset of the notice minus `offset` is an index into `text`. */
export interface SourceSlice {
  readonly offset: number;
  readonly text: string;
}

/** A document in which the notice is printed. */
export interface CopyView {
  /** where from: an address, or a file's name */
  readonly origin: string;
  readonly mediaType: string;
  readonly sha256: string;
  /** an instant, ISO 8601 in UTC */
  readonly retrievedAt: string;
}

export interface Provenance extends CopyView {
  readonly parserVersion: string;
  /** every document that prints the notice, the first one included, in the order in which they were found */
  readonly copies: readonly CopyView[];
}

export interface NoticeDetail extends NoticeCard {
  readonly number: string | null;
  /** what the notice says; `nomineeCount` is what was read */
  readonly declaredCount: number | null;
  readonly readings: Readonly<Record<NoticeField, FieldReading>>;
  readonly channels: ChannelsView;
  /** 设区市政协副主席候选人: how many are proposed in the same words, most first */
  readonly groups: readonly {
    readonly proposal: string | null;
    readonly proposedPost: string | null;
    readonly count: number;
  }[];
  readonly nominees: readonly NomineeRecord[];
  readonly diagnostics: readonly DiagnosticView[];
  /** the words of the notice only, never those of other articles on the page */
  readonly source: readonly SourceSlice[];
  readonly provenance: Provenance;
}

/** One notice, whole; null when there is none with this id (or the id is none). */
export declare function findNotice(id: string, now: Date): Promise<NoticeDetail | null>;
