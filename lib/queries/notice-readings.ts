import { fromDateColumn } from '../db/dates';
import type { LoadedNotice } from '../db/load-records';
import { fromReadings } from '../db/readings';
import { singleReading, type FieldReading } from './field-reading';

/** The fields of a notice that hold one reading each, beside its channels; named as records name them. */
export const NOTICE_FIELDS = [
  'title',
  'number',
  'refersTo',
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

/** Every field of a stored notice with its reading, absent ones too. */
export function noticeReadings(row: LoadedNotice): Record<NoticeField, FieldReading> {
  const readings = fromReadings(row.readings);
  const read = (field: string, value: string | number | null) => singleReading(readings, field, value);
  return {
    title: read('title', row.title),
    number: read('number', row.number),
    refersTo: read('refersTo', row.refersTo),
    issuer: read('issuer', row.issuer),
    signedOn: read('signedOn', fromDateColumn(row.signedOn)),
    declaredCount: read('declaredCount', row.declaredCount),
    region: read('region', row.regionCode),
    tier: read('tier', row.tier),
    'window.opens': read('opens', fromDateColumn(row.opens)),
    'window.closes': read('closes', fromDateColumn(row.closes)),
    'window.closesAt': read('closesAt', row.closesAt),
    'window.workingDays': read('workingDays', row.workingDays),
  };
}
