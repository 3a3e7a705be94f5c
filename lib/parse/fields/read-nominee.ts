import type { Diagnostic } from '../../notice/diagnostic';
import type { Nominee, NomineeField } from '../../notice/nominee';
import { ABSENT, inferred, type Reading } from '../../notice/reading';
import { printed, spanOf, type SourceText } from '../../text/source-text';
import type { DivisionCode } from '../../notice/formats';
import type { Entry, Piece } from '../nominees/entry';
import { cityOf } from '../posts/city-of-post';
import { splitPosts } from '../posts/split-posts';
import { addFinding, readingOf, type Doubt, type Draft } from './draft';
import { likelyFields } from './likely-fields';
import { readFacts } from './read-facts';
import { readPosts } from './read-posts';

/** A nominee with the doubts about it, its index not yet known. */
export interface ReadNominee {
  readonly nominee: Nominee;
  readonly doubts: readonly Doubt[];
}

/** Reads the pieces of one entry into a nominee. `region` is the issuer's, by which names of places are decided. */
export function readNominee(source: SourceText, entry: Entry, region: DivisionCode | null): ReadNominee {
  const draft: Draft = { source, readings: new Map(), doubts: [] };
  readName(draft, entry);
  const facts = entry.pieces.filter(
    ({ label }) => label !== 'currentPost' && label !== 'proposedPost' && label !== 'name',
  );
  const { posts, unread } = readPosts(draft, entry, readFacts(draft, facts));
  inferMembership(draft);
  draft.doubts.push(...secondDates(draft));
  unread.forEach((piece) => draft.doubts.push(...unreadDoubts(draft, piece)));
  draft.doubts.push(...entry.pieces.filter(isDoubtfulRemark).map(({ start, end }) => ({ ...ENDED_POST, start, end })));
  const currentPosts = posts.current === null ? [] : splitPosts(source, posts.current, region);
  const proposedPosts = posts.proposed === null ? [] : splitPosts(source, posts.proposed, region);
  const city = cityOf(source, posts.current, region);
  const proposedCity = cityOf(source, posts.proposed, region);
  draft.doubts.push(...city.doubts.map((doubt) => ({ ...doubt, field: 'city' })));
  draft.doubts.push(...proposedCity.doubts.map((doubt) => ({ ...doubt, field: 'proposedCity' })));
  const nominee: Nominee = {
    span: spanOf(source, entry.start, entry.end),
    ...plainReadings(draft),
    gender: genderOf(readingOf(draft, 'gender')),
    city: city.reading,
    proposedCity: proposedCity.reading,
    currentPosts,
    proposedPosts,
  };
  return { nominee, doubts: draft.doubts };
}

/** 拟任…，不再担任…: the end of a post has no field, and may belong to what is proposed */
const ENDED_POST = { code: 'ambiguous-value', field: 'proposedPost' } as const;

function isDoubtfulRemark({ label, doubtful }: Piece): boolean {
  return label === 'remark' && doubtful === true;
}

function readName(draft: Draft, entry: Entry): void {
  for (const piece of entry.pieces)
    if (piece.label === 'name') addFinding(draft, { field: 'name', start: piece.start, end: piece.end });
}

/** 1991年5月加入中国共产党 says 中共党员 too. */
function inferMembership(draft: Draft): void {
  const joined = readingOf(draft, 'partyJoined');
  if (joined.certainty === 'absent' || readingOf(draft, 'politicalStatus').certainty !== 'absent') return;
  const status = inferred('中共党员', joined.span, { code: 'party-member-from-joining', because: [joined.span] });
  draft.readings.set('politicalStatus', status);
}

/** 1969.11 | 1991.07 without their labels: the second date may be that of the party or of work */
function secondDates({ doubts, readings }: Draft): Doubt[] {
  const second = doubts.find(({ code, field }) => code === 'duplicate-field' && field === 'birth');
  if (second === undefined) return [];
  const fields = (['partyJoined', 'workStarted'] as const).filter((field) => !readings.has(field));
  return fields.map((field) => ({ ...second, field }));
}

const LONGEST_VALUE = 8;

/** Words that no recogniser read, one doubt for each field that they may be of and that has no other value. */
function unreadDoubts(draft: Draft, { start, end, label }: Piece): Doubt[] {
  const words = draft.source.tight.slice(start, end);
  // behind a label, so many words hold more than its value: 出生年月：1975.8学历学位大学
  const others = label === null || words.length > LONGEST_VALUE ? likelyFields(words, null) : [];
  const own = label === null ? [] : likelyFields(words, label);
  const fields = new Set([...own, ...others.filter((field) => !draft.readings.has(field))]);
  const unread: Doubt = { code: 'unread-text', start, end };
  return fields.size === 0 ? [unread] : [...fields].map((field) => ({ ...unread, field }));
}

function genderOf(reading: Reading<string>): Reading<'男' | '女'> {
  if (reading.certainty === 'absent') return ABSENT;
  const { value } = reading;
  return value === '男' || value === '女' ? { ...reading, value } : ABSENT;
}

function plainReadings(draft: Draft) {
  const of = (field: NomineeField) => readingOf(draft, field);
  return {
    name: of('name'),
    formerName: of('formerName'),
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
  };
}

/** A doubt about a nominee as a diagnostic of its notice. */
export function nomineeDiagnostic(source: SourceText, doubt: Doubt, nominee: number): Diagnostic {
  const { code, start, end, field } = doubt;
  const detail = doubt.detail ?? printed(source, start, Math.min(end, start + 40));
  return { code, span: spanOf(source, start, end), nominee, detail, ...(field === undefined ? {} : { field }) };
}
