import type { NomineeField } from '../../notice/nominee';
import type { FieldReading } from '../../queries/field-reading';
import type { NomineeExport } from '../../queries/nominee-export';
import type { NoticeExport } from '../../queries/notice-export';
import type { LocatedNominee } from '../nominee-columns';
import type { WordedNotice } from '../worded-notice';

const NOTICE_ID = '019b4b2e-7c00-7a3f-9c1d-0242ac120002';
export const NOTICE_URL = `https://register.example/notices/${NOTICE_ID}`;

type Dates = Partial<Pick<NoticeExport['window'], 'opens' | 'closes' | 'closesAt'>>;

/** An invented notice of 2025-12-22 to 2025-12-29, as the read side gives it, with other dates or columns where a test needs them. */
export function inventExport(
  changes: Partial<Omit<NoticeExport, 'window'>> & { readonly dates?: Dates } = {},
): NoticeExport {
  const { dates, ...columns } = changes;
  return { ...NOTICE, ...columns, window: { ...NOTICE.window, ...dates } };
}

const HANGZHOU = { code: '330100', name: '杭州市', shortName: '杭州', pinyin: 'Hangzhou' };

const NOTICE: NoticeExport = {
  id: NOTICE_ID,
  kind: 'notice',
  title: '某省省管干部任前公示',
  number: null,
  issuer: '中共某省委组织部',
  region: null,
  tier: 'province',
  signedOn: '2025-12-22',
  declaredCount: 1,
  nomineeCount: 1,
  cities: [HANGZHOU],
  window: {
    state: 'open',
    opens: '2025-12-22',
    closes: '2025-12-29',
    closesAt: null,
    closesInferred: null,
    withdrawnOn: null,
    workingDays: { firstCounted: 6, firstNotCounted: 5, provisional: false },
    workingDaysLeft: 3,
    daysLeft: 5,
    daysSinceClose: null,
    days: [],
    statedLength: null,
    papers: [],
    statutory: { verdict: 'meets', basis: 'dates', rule: null, provisional: false },
  },
  remindAt: '2025-12-26T01:00:00.000Z',
  channels: {
    office: '干部监督处',
    address: null,
    postcode: null,
    phones: ['0000-12380'],
    sms: [],
    faxes: [],
    emails: [],
    websites: [],
    hours: null,
  },
  certainties: { title: 'stated', opens: 'inferred' },
  revision: 0,
  createdAt: '2025-12-22T02:00:00.000Z',
  updatedAt: '2025-12-22T02:00:00.000Z',
  withdrawnOn: null,
  refersTo: null,
  origin: 'invented.txt',
  sha256: 'a'.repeat(64),
};

/** The same in words, of which a test can replace some. */
export function inventWords(notice: NoticeExport = NOTICE, words: Partial<WordedNotice> = {}): WordedNotice {
  return {
    notice,
    url: NOTICE_URL,
    title: '某省省管干部任前公示（中共某省委组织部）',
    issuer: notice.issuer,
    window: ['公示自2025年12月22日起，至2025年12月29日止。'],
    channels: ['来电：0000-12380'],
    nominees: '公告列有1名人选。公示不等于任命。',
    cities: ['杭州'],
    windowSummary: '公示期：某省省管干部任前公示',
    lastDaySummary: '公示截止：某省省管干部任前公示',
    reminder: '下一个工作日截止',
    ...words,
  };
}

const ABSENT: FieldReading = { certainty: 'absent', value: null, start: null, end: null, inference: null };
const stated = (value: string): FieldReading => ({ certainty: 'stated', value, start: 0, end: 1, inference: null });

/** An invented nominee who holds a post and a rank and is proposed for another post; fields and the rest as a test needs them. */
export function inventNominee(
  fields: Partial<Record<NomineeField, string>> = {},
  changes: Partial<NomineeExport> = {},
): LocatedNominee {
  const values: Partial<Record<NomineeField, string>> = {
    name: '周一山',
    gender: '女',
    birth: '1970-03',
    proposal: '拟任',
    ...fields,
  };
  const nominee: NomineeExport = { ...NOMINEE, ...changes, fields: readings(values) };
  const { personId } = nominee;
  return {
    nominee,
    noticeUrl: NOTICE_URL,
    personUrl: personId === null ? null : `https://register.example/persons/${personId}`,
  };
}

function readings(values: Partial<Record<NomineeField, string>>): NomineeExport['fields'] {
  const of = (name: NomineeField) => (values[name] === undefined ? ABSENT : stated(values[name]));
  return {
    name: of('name'),
    formerName: of('formerName'),
    gender: of('gender'),
    ethnicity: of('ethnicity'),
    birth: of('birth'),
    nativePlace: of('nativePlace'),
    birthplace: of('birthplace'),
    education: of('education'),
    degree: of('degree'),
    politicalStatus: of('politicalStatus'),
    partyJoined: of('partyJoined'),
    workStarted: of('workStarted'),
    currentPost: of('currentPost'),
    proposal: of('proposal'),
    proposedPost: of('proposedPost'),
    city: of('city'),
    proposedCity: of('proposedCity'),
  };
}

const NOMINEE: Omit<NomineeExport, 'fields'> = {
  id: '019b4b2e-7c00-7a3f-9c1d-0242ac120003',
  personId: '019b4b2e-7c00-7a3f-9c1d-0242ac120004',
  ordinal: 1,
  pinyin: 'Zhōu Yīshān',
  city: HANGZHOU,
  proposedCity: null,
  province: null,
  proposedKind: 'government',
  currentPosts: [
    { text: '杭州市副市长', organisation: '杭州市', title: '副市长', rank: null, kind: 'government', city: HANGZHOU },
    { text: '一级巡视员', organisation: null, title: null, rank: '一级巡视员', kind: 'rank', city: null },
  ],
  proposedPosts: [
    { text: '某厅厅长', organisation: '某厅', title: '厅长', rank: null, kind: 'government', city: null },
  ],
  notice: {
    id: NOTICE_ID,
    kind: 'notice',
    title: '某省省管干部任前公示',
    number: null,
    issuer: '中共某省委组织部',
    signedOn: '2025-12-22',
    opens: '2025-12-22',
    closes: '2025-12-29',
    closesInferred: false,
    closesAt: null,
    workingDays: { firstCounted: 6, firstNotCounted: 5, provisional: false },
    withdrawnOn: null,
    updatedAt: '2025-12-22T02:00:00.000Z',
  },
};

/** Things one after another, as a cursor gives them. */
export async function* oneByOne<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** All pieces of a text together. */
export async function wholeText(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
