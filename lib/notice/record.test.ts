import { describe, expect, it } from 'vitest';
import type { Nominee } from './nominee';
import type { Notice } from './notice';
import { ABSENT, inferred, stated } from './reading';
import { toRecord } from './record';
import { span } from './span';

const nominee: Nominee = {
  span: span(40, 60),
  name: stated('王一', span(40, 42)),
  formerName: ABSENT,
  gender: stated('女', span(43, 44)),
  ethnicity: ABSENT,
  birth: stated('1970-03', span(45, 52)),
  nativePlace: ABSENT,
  birthplace: ABSENT,
  education: ABSENT,
  degree: { certainty: 'absent', span: span(53, 54) },
  politicalStatus: ABSENT,
  partyJoined: ABSENT,
  workStarted: ABSENT,
  currentPost: ABSENT,
  proposal: ABSENT,
  proposedPost: ABSENT,
  city: inferred('330300', span(55, 57), { code: 'county-in-city', because: [], detail: '瑞安市' }),
  proposedCity: ABSENT,
  currentPosts: [],
  proposedPosts: [],
};

const notice: Notice = {
  kind: 'notice',
  span: span(0, 60),
  title: stated('任前公示', span(0, 4)),
  number: ABSENT,
  issuer: ABSENT,
  signedOn: ABSENT,
  declaredCount: stated(2, span(6, 7)),
  region: ABSENT,
  tier: ABSENT,
  window: { opens: ABSENT, closes: ABSENT, closesAt: ABSENT, workingDays: ABSENT },
  channels: {
    office: ABSENT,
    address: ABSENT,
    postcode: ABSENT,
    phones: [stated('0571-12380', span(10, 20)), stated('12380', span(21, 26))],
    sms: [],
    faxes: [],
    emails: [],
    websites: [],
    hours: ABSENT,
  },
  nominees: [nominee],
  diagnostics: [{ code: 'count-mismatch', span: span(6, 7), field: 'declaredCount', detail: '2 ≠ 1' }],
};

describe('the record of a notice', () => {
  const record = toRecord(notice);

  it('holds plain values, null for what is absent and lists as they were printed', () => {
    expect(record.title).toBe('任前公示');
    expect(record.window).toEqual({ opens: null, closes: null, closesAt: null, workingDays: null });
    expect(record.channels.phones).toEqual(['0571-12380', '12380']);
    expect(record.nominees[0]).toMatchObject({
      name: '王一',
      gender: '女',
      birth: '1970-03',
      degree: null,
      city: '330300',
    });
  });

  it('says where each value was read, once for each item of a list', () => {
    expect(record.spans).toEqual([
      { field: 'title', start: 0, end: 4, certainty: 'stated' },
      { field: 'declaredCount', start: 6, end: 7, certainty: 'stated' },
      { field: 'channels.phones', start: 10, end: 20, certainty: 'stated' },
      { field: 'channels.phones', start: 21, end: 26, certainty: 'stated' },
    ]);
  });

  it('says of an inferred value from what it was inferred', () => {
    expect(record.nominees[0]?.spans.at(-1)).toEqual({
      field: 'city',
      start: 55,
      end: 57,
      certainty: 'inferred',
      inference: { code: 'county-in-city', because: [], detail: '瑞安市' },
    });
  });

  it('gives each diagnostic its severity, its sentence and its offsets', () => {
    expect(record.diagnostics).toEqual([
      {
        code: 'count-mismatch',
        severity: 'error',
        message: '公告所称人数与读到的人数不符：2 ≠ 1',
        start: 6,
        end: 7,
        field: 'declaredCount',
      },
    ]);
  });
});
