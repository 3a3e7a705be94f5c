import { NOMINEE_FIELDS, type Nominee, type Post } from '../notice/nominee';
import type { DivisionCode } from '../notice/formats';
import type { Notice } from '../notice/notice';
import { valueOf } from '../notice/reading';
import type { PlaceToSave } from './document-to-save';
import { nomineeFinding } from './finding-columns';
import { toReadings } from './readings';

/** The division of a code; null for null. */
export type PlaceOf = (code: DivisionCode | null) => PlaceToSave | null;

/** The columns of a nominee's row that its reading fills. `ordinal` counts from 1. Throws when it has no name: a bug of the parser. */
export function nomineeColumns(notice: Notice, nominee: Nominee, ordinal: number, placeOf: PlaceOf) {
  const name = valueOf(nominee.name);
  if (name === null) throw new TypeError(`nominee ${ordinal} has no name`);
  const cityCode = valueOf(nominee.city);
  const words = {
    name,
    formerName: valueOf(nominee.formerName),
    education: valueOf(nominee.education),
    politicalStatus: valueOf(nominee.politicalStatus),
    currentPost: valueOf(nominee.currentPost),
    proposedPost: valueOf(nominee.proposedPost),
  };
  const cityName = placeOf(cityCode)?.name ?? null;
  return {
    ...words,
    ...nomineeFinding({ ...nominee, ...words, cityName }),
    ordinal,
    start: nominee.span.start,
    end: nominee.span.end,
    gender: valueOf(nominee.gender),
    ethnicity: valueOf(nominee.ethnicity),
    birth: valueOf(nominee.birth),
    nativePlace: valueOf(nominee.nativePlace),
    birthplace: valueOf(nominee.birthplace),
    degree: valueOf(nominee.degree),
    partyJoined: valueOf(nominee.partyJoined),
    workStarted: valueOf(nominee.workStarted),
    proposal: valueOf(nominee.proposal),
    proposedKind: nominee.proposedPosts[0]?.kind ?? null,
    cityCode,
    proposedCityCode: valueOf(nominee.proposedCity),
    provinceCode: (placeOf(cityCode) ?? placeOf(valueOf(notice.region)))?.provinceCode ?? null,
    readings: toReadings(Object.fromEntries(NOMINEE_FIELDS.map((field) => [field, nominee[field]]))),
  };
}

/** The rows of a nominee's posts, current ones first, each list in its order from 1. */
export function postRows(nomineeId: string, nominee: Nominee) {
  return [
    ...nominee.currentPosts.map((post, index) => ({
      nomineeId,
      proposed: false,
      ordinal: index + 1,
      ...postColumns(post),
    })),
    ...nominee.proposedPosts.map((post, index) => ({
      nomineeId,
      proposed: true,
      ordinal: index + 1,
      ...postColumns(post),
    })),
  ];
}

function postColumns(post: Post) {
  return {
    start: post.span.start,
    end: post.span.end,
    text: post.text,
    organisation: post.organisation?.name ?? null,
    organisationCarried: post.organisation?.carried ?? false,
    title: post.title,
    rank: post.rank,
    kind: post.kind,
    cityCode: valueOf(post.city),
    readings: toReadings({ city: post.city }),
  };
}
