import type { DivisionCode } from '../../notice/formats';
import { ABSENT, inferred, type Reading } from '../../notice/reading';
import { divisionOf } from '../../places/divisions';
import { placeInPost } from '../../places/place-in-post';
import { spanOf, type SourceText } from '../../text/source-text';
import type { Doubt } from '../fields/draft';
import type { Stretch } from '../nominees/entry';

/** The city where a post sits, and what is doubtful about it. */
export interface CityReading {
  readonly reading: Reading<DivisionCode>;
  readonly doubts: readonly Doubt[];
}

const NO_CITY: CityReading = { reading: ABSENT, doubts: [] };

/** The city of a whole post's words; a shared name that the issuer's region does not decide is a doubt. */
export function cityOf(source: SourceText, post: Stretch | null, region: DivisionCode | null): CityReading {
  if (post === null) return NO_CITY;
  const finding = placeInPost(source.tight.slice(post.start, post.end), { region });
  if (finding.kind === 'none') return NO_CITY;
  const start = post.start + finding.start;
  const end = post.start + finding.end;
  if (finding.kind === 'ambiguous') return { reading: ABSENT, doubts: [{ code: 'ambiguous-place', start, end }] };
  const detail = finding.how === 'issuer-region' ? divisionOf(finding.division)?.name : finding.name;
  const inference = { code: finding.how, because: [], ...(detail === undefined ? {} : { detail }) } as const;
  return { reading: inferred(finding.city, spanOf(source, start, end), inference), doubts: [] };
}
