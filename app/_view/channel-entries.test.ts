import { expect, test } from 'vitest';

import { channelEntries, channelWords } from './channel-entries';

const absent = { certainty: 'absent', value: null, start: null, end: null, inference: null } as const;
const said = (value: string) => ({ ...absent, certainty: 'stated', value, start: 1, end: 2 }) as const;
const none = {
  office: absent,
  address: absent,
  postcode: absent,
  hours: absent,
  phones: [],
  sms: [],
  faxes: [],
  emails: [],
  websites: [],
};

test('ways to comment keep the printed order within their kind, the letter comes last', () => {
  const channels = { ...none, phones: [said('1'), said('2')], websites: [said('w')], address: said('某路1号') };
  expect(channelEntries(channels).map(({ key }) => key)).toEqual([
    'channels.phones-0',
    'channels.phones-1',
    'channels.websites-0',
    'channels.address',
  ]);
});

test('a notice without channels has none', () => {
  expect(channelEntries(none)).toEqual([]);
  expect(channelWords(none, 'hours')).toBe('');
});
