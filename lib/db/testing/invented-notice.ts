import type { Nominee, Post, PostKind } from '../../notice/nominee';
import type { Notice, NoticeKind } from '../../notice/notice';
import { ABSENT, inferred, stated, type Reading, type Stated } from '../../notice/reading';
import { span, type Span } from '../../notice/span';

/** An invented person, as much of one as a test needs. */
interface InventedNominee {
  readonly name: string;
  readonly gender?: '男' | '女';
  readonly birth?: string;
  /** 瑞安市委书记; entries of a list stand between 、 */
  readonly currentPost?: string;
  /** the code of the city where the current post sits */
  readonly city?: string;
  readonly proposal?: string;
  readonly proposedPost?: string;
  readonly proposedKind?: PostKind;
  /** the code of the city where the proposed post sits */
  readonly proposedCity?: string;
}

export interface InventedNotice {
  readonly kind?: NoticeKind;
  readonly number?: string;
  /** what a correction says of the notice it speaks of */
  readonly refersTo?: string;
  readonly title?: string;
  readonly issuer?: string;
  readonly region?: string;
  readonly signedOn?: string;
  readonly opens?: string | null;
  readonly closes?: string | null;
  readonly closesAt?: string;
  readonly workingDays?: number;
  readonly phones?: readonly string[];
  readonly nominees: readonly InventedNominee[];
  /** what stands on the page before the notice */
  readonly before?: string;
}

/** Writes words one after another and tells where each stands. */
class Writer {
  text = '';
  put(words: string): Span {
    const start = this.text.length;
    this.text += words;
    return span(start, this.text.length);
  }
  state<T extends string | number>(value: T | null | undefined): Reading<T> {
    return value === null || value === undefined ? ABSENT : stated(value, this.put(`${value}；`));
  }
}

/**
 * A notice with its page's text, whose spans are right; nothing is parsed.
 * Example: `inventNotice({ nominees: [{ name: '周一山' }] }).notice.nominees.length` is 1.
 */
export function inventNotice(wanted: InventedNotice): { text: string; notice: Notice } {
  const writer = new Writer();
  writer.put(wanted.before ?? '');
  const start = writer.text.length;
  const head = {
    kind: wanted.kind ?? 'notice',
    title: writer.state(wanted.title ?? '某省省管干部任前公示'),
    number: writer.state(wanted.number),
    refersTo: writer.state(wanted.refersTo),
    issuer: writer.state(wanted.issuer ?? '中共某省委组织部'),
    signedOn: writer.state(wanted.signedOn ?? '2025-12-22'),
    declaredCount: writer.state(wanted.nominees.length),
    region: writer.state(wanted.region),
    tier: ABSENT,
    window: {
      opens: writer.state(wanted.opens === undefined ? '2025-12-22' : wanted.opens),
      closes: writer.state(wanted.closes === undefined ? '2025-12-29' : wanted.closes),
      closesAt: writer.state(wanted.closesAt),
      workingDays: writer.state(wanted.workingDays),
    },
    channels: {
      ...NO_CHANNELS,
      phones: (wanted.phones ?? []).map((phone): Stated<string> => stated(phone, writer.put(phone))),
    },
  };
  const nominees = wanted.nominees.map((nominee) => inventNominee(nominee, writer));
  return { text: writer.text, notice: { ...head, span: span(start, writer.text.length), nominees, diagnostics: [] } };
}

const NO_CHANNELS = {
  office: ABSENT,
  address: ABSENT,
  postcode: ABSENT,
  phones: [],
  sms: [],
  faxes: [],
  emails: [],
  websites: [],
  hours: ABSENT,
};

function inventNominee(wanted: InventedNominee, writer: Writer): Nominee {
  const start = writer.text.length;
  const name = stated(wanted.name, writer.put(wanted.name));
  const gender = writer.state(wanted.gender);
  const birth = writer.state(wanted.birth);
  const current = writePosts(wanted.currentPost, 'party', wanted.city, writer);
  const proposal = writer.state(wanted.proposal ?? '拟任');
  const proposed = writePosts(wanted.proposedPost, wanted.proposedKind ?? 'party', undefined, writer);
  return {
    ...NOTHING_SAID,
    span: span(start, writer.text.length),
    name,
    gender,
    birth,
    proposal,
    currentPost: current.whole,
    proposedPost: proposed.whole,
    city: cityOf(wanted.city, current.whole),
    proposedCity: cityOf(wanted.proposedCity, proposed.whole),
    currentPosts: current.posts,
    proposedPosts: proposed.posts,
  };
}

const NOTHING_SAID = {
  formerName: ABSENT,
  ethnicity: ABSENT,
  nativePlace: ABSENT,
  birthplace: ABSENT,
  education: ABSENT,
  degree: ABSENT,
  politicalStatus: ABSENT,
  partyJoined: ABSENT,
  workStarted: ABSENT,
};

function cityOf(code: string | undefined, words: Reading<string>): Reading<string> {
  if (code === undefined || words.certainty === 'absent') return ABSENT;
  return inferred(code, words.span, { code: 'division-in-post', because: [] });
}

function writePosts(words: string | undefined, kind: PostKind, city: string | undefined, writer: Writer) {
  if (words === undefined) return { whole: ABSENT, posts: [] };
  const start = writer.text.length;
  const posts = words.split('、').map((text, index): Post => {
    if (index > 0) writer.put('、');
    const place = writer.put(text);
    const rank = /调研员$|巡视员$/.test(text);
    return {
      span: place,
      text,
      organisation: rank ? null : { name: text.slice(0, 3), carried: index > 0 },
      title: rank ? null : text,
      rank: rank ? text : null,
      kind: rank ? 'rank' : kind,
      city: index === 0 ? cityOf(city, stated(text, place)) : ABSENT,
    };
  });
  return { whole: stated(words, span(start, writer.text.length)), posts };
}
