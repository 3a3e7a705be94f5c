import type { LoadedNominee } from '../db/load-records';
import { fromReadings } from '../db/readings';
import { factInEnglish, type FactInEnglish } from '../english/fact-in-english';
import { postsInEnglish, type EnglishPost } from '../english/posts-in-english';
import type { NomineeField } from '../notice/nominee';
import { singleReading, type FieldReading } from './field-reading';
import { namePinyin } from '../text/name-pinyin';
import { placeLabelOrNull, type PlaceLabel } from './place-label';

/** One entry of a list of posts, with where it stands. */
interface PostView extends EnglishPost {
  /** 秘书长 */
  readonly text: string;
  /** true for a bare rank (一级调研员), which is no post */
  readonly rank: boolean;
  /** 台州市政府; null for a rank */
  readonly organisation: string | null;
  /** carried over from the entry before, so not printed here */
  readonly organisationCarried: boolean;
  /** 秘书长; null for a rank */
  readonly title: string | null;
  readonly kind: string;
  readonly city: PlaceLabel | null;
  readonly start: number;
  readonly end: number;
}

/** One record in one notice, whole. */
export interface NomineeRecord {
  readonly id: string;
  /** null only while a person link was undone and no other judged yet */
  readonly personId: string | null;
  readonly ordinal: number;
  readonly name: string;
  /** Lǐ Zhìlóng; generated, so always inferred. Null where the name is not written in characters that have one. */
  readonly pinyin: string | null;
  /** the block of text that speaks of this nominee */
  readonly start: number;
  readonly end: number;
  /** every field, absent ones too; city codes as values of city and proposedCity */
  readonly readings: Readonly<Record<NomineeField, FieldReading>>;
  /** what the glossary makes of the facts in its tables; null where it does not know the words, or there are none */
  readonly english: Readonly<Record<FactInEnglish, string | null>>;
  readonly city: PlaceLabel | null;
  readonly proposedCity: PlaceLabel | null;
  readonly proposedKind: string | null;
  readonly currentPosts: readonly PostView[];
  readonly proposedPosts: readonly PostView[];
}

/** A stored nominee as pages show it. */
export function nomineeRecord(row: LoadedNominee): NomineeRecord {
  const { id, ordinal, name, start, end, proposedKind } = row;
  return {
    id,
    personId: row.links[0]?.personId ?? null,
    ordinal,
    name,
    pinyin: namePinyin(name),
    start,
    end,
    readings: nomineeReadings(row),
    english: factsOf(row),
    city: placeLabelOrNull(row.cityCode),
    proposedCity: placeLabelOrNull(row.proposedCityCode),
    proposedKind,
    currentPosts: postViews(row.posts.filter(({ proposed }) => !proposed)),
    proposedPosts: postViews(row.posts.filter(({ proposed }) => proposed)),
  };
}

function factsOf(row: LoadedNominee): Record<FactInEnglish, string | null> {
  const of = (field: FactInEnglish) => (row[field] === null ? null : factInEnglish(field, row[field]));
  return {
    ethnicity: of('ethnicity'),
    politicalStatus: of('politicalStatus'),
    education: of('education'),
    degree: of('degree'),
  };
}

/** The columns of a nominee's row that hold its fields, and their readings. */
type FieldColumns = Pick<
  LoadedNominee,
  Exclude<NomineeField, 'city' | 'proposedCity'> | 'cityCode' | 'proposedCityCode'
> & { readonly readings: unknown };

/** Every field of a stored nominee with its reading, absent ones too. */
export function nomineeReadings(row: FieldColumns): Record<NomineeField, FieldReading> {
  const readings = fromReadings(row.readings);
  const read = (field: NomineeField, value: string | null) => singleReading(readings, field, value);
  return {
    name: read('name', row.name),
    formerName: read('formerName', row.formerName),
    gender: read('gender', row.gender),
    ethnicity: read('ethnicity', row.ethnicity),
    birth: read('birth', row.birth),
    nativePlace: read('nativePlace', row.nativePlace),
    birthplace: read('birthplace', row.birthplace),
    education: read('education', row.education),
    degree: read('degree', row.degree),
    politicalStatus: read('politicalStatus', row.politicalStatus),
    partyJoined: read('partyJoined', row.partyJoined),
    workStarted: read('workStarted', row.workStarted),
    currentPost: read('currentPost', row.currentPost),
    proposal: read('proposal', row.proposal),
    proposedPost: read('proposedPost', row.proposedPost),
    city: read('city', row.cityCode),
    proposedCity: read('proposedCity', row.proposedCityCode),
  };
}

function postViews(posts: LoadedNominee['posts']): PostView[] {
  return postsInEnglish(posts).map(postView);
}

function postView(post: LoadedNominee['posts'][number] & EnglishPost): PostView {
  const { text, organisation, organisationCarried, title, rank, english, sharesBody, kind, cityCode, start, end } =
    post;
  const isRank = title === null && rank !== null;
  return {
    text,
    rank: isRank,
    english,
    sharesBody,
    organisation,
    organisationCarried,
    title,
    kind,
    city: placeLabelOrNull(cityCode),
    start,
    end,
  };
}
