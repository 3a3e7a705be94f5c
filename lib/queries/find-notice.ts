import { z } from 'zod';
import { fromDateColumn } from '../db/dates';
import { loadNotice, type LoadedNotice } from '../db/load-records';
import { channelsView, type ChannelsView } from './channels-view';
import { diagnosticViews, type DiagnosticView } from './diagnostic-view';
import type { FieldReading } from './field-reading';
import { groupByProposal } from './nominee-groups';
import { nomineeRecord, type NomineeRecord } from './nominee-record';
import type { NoticeCard } from './notice-card';
import { noticeReadings, type NoticeField } from './notice-readings';
import { phoneOf, type PhoneNow } from './phone-now';
import { placeLabelOrNull } from './place-label';
import { provenanceOf, type CopyView, type Provenance } from './provenance';
import { referencesView, type ReferencesView } from './references-view';
import { sourceSlice, type SourceSlice } from './source-slice';
import { noticeWindow } from './window-view';

export { NOTICE_FIELDS } from './notice-readings';
export type { CopyView, DiagnosticView };

export interface NoticeDetail extends NoticeCard {
  readonly number: string | null;
  /** what the notice says; `nomineeCount` is what was read */
  readonly declaredCount: number | null;
  readonly readings: Readonly<Record<NoticeField, FieldReading>>;
  readonly references: ReferencesView;
  readonly channels: ChannelsView;
  /** whether the phone is answered at `now`; null where that cannot be told */
  readonly phone: PhoneNow | null;
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

/** One notice, whole: one statement. Null when there is none with this id (or the id is none). */
export async function findNotice(id: string, now: Date): Promise<NoticeDetail | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await loadNotice(id);
  return row === null ? null : toDetail(row, now);
}

function toDetail(row: LoadedNotice, now: Date): NoticeDetail {
  const { id, kind, title, number, issuer, tier, declaredCount, nominees } = row;
  const channels = channelsView(row);
  const facts = windowFacts(row);
  return {
    id,
    kind,
    title,
    number,
    issuer,
    tier,
    declaredCount,
    region: placeLabelOrNull(row.regionCode),
    signedOn: fromDateColumn(row.signedOn),
    nomineeCount: nominees.length,
    cityCount: new Set(nominees.flatMap(({ cityCode }) => cityCode ?? [])).size,
    ...noticeWindow(facts, now),
    readings: noticeReadings(row),
    references: referencesView(row),
    channels,
    phone: phoneOf(channels, facts, now),
    groups: groupByProposal(nominees).map(({ proposal, proposedPost, nominees: { length: count } }) => ({
      proposal,
      proposedPost,
      count,
    })),
    nominees: nominees.map(nomineeRecord),
    diagnostics: diagnosticViews(row.diagnostics),
    source: [sourceSlice(row.document.text, row)],
    provenance: provenanceOf(row),
  };
}

function windowFacts({ opens, closes, closesAt, withdrawnOn, workingDays }: LoadedNotice) {
  return {
    opens: fromDateColumn(opens),
    closes: fromDateColumn(closes),
    closesAt,
    withdrawnOn: fromDateColumn(withdrawnOn),
    workingDays,
  };
}
