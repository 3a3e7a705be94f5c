import type { LoadedChannels } from '../db/load-records';
import { fromReadings } from '../db/readings';
import { listReadings, singleReading, type FieldReading } from './field-reading';

/** How to comment; lists keep the printed order, absent fields are there as absent. */
export interface ChannelsView {
  readonly office: FieldReading;
  readonly address: FieldReading;
  readonly postcode: FieldReading;
  readonly phones: readonly FieldReading[];
  readonly sms: readonly FieldReading[];
  readonly faxes: readonly FieldReading[];
  readonly emails: readonly FieldReading[];
  readonly websites: readonly FieldReading[];
  readonly hours: FieldReading;
}

/** The channels of a notice's row, each value with its reading. */
export function channelsView(row: LoadedChannels): ChannelsView {
  const readings = fromReadings(row.readings);
  const single = (field: 'office' | 'address' | 'postcode' | 'hours') => singleReading(readings, field, row[field]);
  const list = (field: 'phones' | 'sms' | 'faxes' | 'emails' | 'websites') => listReadings(readings, field, row[field]);
  return {
    office: single('office'),
    address: single('address'),
    postcode: single('postcode'),
    phones: list('phones'),
    sms: list('sms'),
    faxes: list('faxes'),
    emails: list('emails'),
    websites: list('websites'),
    hours: single('hours'),
  };
}
