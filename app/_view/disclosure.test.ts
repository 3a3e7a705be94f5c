import { expect, test } from 'vitest';

import { disclosureOf } from './disclosure';

const stated = { certainty: 'stated' } as const;
const inferred = { certainty: 'inferred' } as const;
const absent = { certainty: 'absent' } as const;

const nothingOfPeople = {
  name: absent,
  formerName: absent,
  gender: absent,
  ethnicity: absent,
  birth: absent,
  nativePlace: absent,
  birthplace: absent,
  education: absent,
  degree: absent,
  politicalStatus: absent,
  partyJoined: absent,
  workStarted: absent,
  currentPost: absent,
  proposal: absent,
  proposedPost: absent,
  city: absent,
  proposedCity: absent,
};

const notice = {
  readings: {
    title: absent,
    number: absent,
    refersTo: absent,
    issuer: stated,
    signedOn: absent,
    declaredCount: absent,
    region: absent,
    tier: absent,
    'window.opens': stated,
    'window.closes': inferred,
    'window.closesAt': absent,
    'window.workingDays': absent,
  },
  channels: { phones: ['0571-12380'], address: stated, hours: absent },
  nominees: [
    { readings: { ...nothingOfPeople, name: stated, birth: stated } },
    { readings: { ...nothingOfPeople, name: stated, proposal: inferred } },
  ],
};

test('an item of the notice is stated, inferred or absent', () => {
  const own = new Map(disclosureOf(notice).own.map(({ field, certainty }) => [field, certainty]));
  expect(own.get('issuer')).toBe('stated');
  expect(own.get('window.closes')).toBe('inferred');
  expect(own.get('window.closesAt')).toBe('absent');
  expect(own.get('phones')).toBe('stated');
  expect(own.get('hours')).toBe('absent');
});

test('an item of the nominees says of how many it is stated', () => {
  const { people } = disclosureOf(notice);
  expect(people.find(({ field }) => field === 'birth')).toEqual({ field: 'birth', stated: 1, inferred: 0 });
  expect(people.find(({ field }) => field === 'proposal')).toEqual({ field: 'proposal', stated: 0, inferred: 1 });
  expect(people.find(({ field }) => field === 'degree')).toEqual({ field: 'degree', stated: 0, inferred: 0 });
});

test('a notice without phones is said to print none', () => {
  const { own } = disclosureOf({ ...notice, channels: { ...notice.channels, phones: [] } });
  expect(own.find(({ field }) => field === 'phones')).toEqual({ field: 'phones', certainty: 'absent' });
});
