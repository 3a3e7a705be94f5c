import type { FieldReading } from './field-reading';

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
