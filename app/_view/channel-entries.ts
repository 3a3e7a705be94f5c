import type { ChannelsView } from '@/lib/queries/channels-view';
import type { FieldReading } from '@/lib/queries/field-reading';

export type ChannelKind = 'phones' | 'sms' | 'faxes' | 'emails' | 'websites' | 'address';

/** One way to comment, with its key on the page. */
export interface ChannelEntry {
  readonly kind: ChannelKind;
  readonly key: string;
  readonly words: string;
}

const ORDER = ['phones', 'sms', 'websites', 'emails', 'faxes'] as const;

function wordsOf(reading: FieldReading): string {
  return reading.value === null ? '' : String(reading.value);
}

/** The ways to comment in the order in which pages show them: phone, text, web, mail, fax, letter. */
export function channelEntries(channels: ChannelsView): ChannelEntry[] {
  const lists = ORDER.flatMap((kind) =>
    channels[kind].map((reading, at) => ({ kind, key: `channels.${kind}-${at}`, words: wordsOf(reading) })),
  );
  const address = wordsOf(channels.address);
  return address === '' ? lists : [...lists, { kind: 'address', key: 'channels.address', words: address }];
}

/** The words of one channel field; empty when the notice has none. */
export function channelWords(channels: ChannelsView, field: 'office' | 'postcode' | 'hours'): string {
  return wordsOf(channels[field]);
}
