import { educationLevel, type EducationLevel } from '../notice/education-level';
import type { PostKind } from '../notice/nominee';
import { partyOf, type Party } from '../notice/party';
import { findable, sortNameOf, type Findable } from '../text/search-terms';

/**
 * The rule by which the columns for finding are made. It goes up by one whenever a rule below, the folding or the terms
 * change: at the next start the rows that were filled by an earlier rule are filled again.
 */
export const FINDING_RULE = 3;

/** Of a nominee, what its columns for finding are made of. */
interface NomineeWords {
  readonly name: string;
  readonly formerName: string | null;
  readonly education: string | null;
  readonly politicalStatus: string | null;
  readonly currentPost: string | null;
  readonly proposedPost: string | null;
  /** 温州市, where the current post is 瑞安市委书记 */
  readonly cityName: string | null;
  /** in their order */
  readonly currentPosts: readonly PostWords[];
  readonly proposedPosts: readonly PostWords[];
}

interface PostWords {
  readonly kind: PostKind;
  readonly organisation: { readonly name: string; readonly carried: boolean } | null;
  readonly title: string | null;
}

interface NomineeFinding extends Findable {
  readonly sortName: string;
  readonly currentKind: PostKind | null;
  readonly educationLevel: EducationLevel | null;
  readonly party: Party | null;
  readonly findingRule: number;
}

/**
 * The columns by which nominees are found, filtered and sorted; each follows from the record by a rule that its comment
 * in the schema names.
 * Example: of 李志龙, 中共党员, `party` is `communist` and `sortName` is `li3李 zhi4志 long2龙 李志龙`.
 */
export function nomineeFinding(nominee: NomineeWords): NomineeFinding {
  const { name, formerName, currentPosts, proposedPosts, cityName } = nominee;
  const printed = [nominee.currentPost, nominee.proposedPost];
  return {
    ...findable([name, formerName], [...printed, cityName, ...[...currentPosts, ...proposedPosts].map(postInFull)]),
    sortName: sortNameOf(name),
    currentKind: currentPosts.find(({ kind }) => kind !== 'rank')?.kind ?? currentPosts[0]?.kind ?? null,
    educationLevel: educationLevel(nominee.education),
    party: partyOf(nominee.politicalStatus),
    findingRule: FINDING_RULE,
  };
}

/**
 * A post with the organisation that the entry before it names, as a reader asks for it: 财政局局长 of 财政局党组书记、局长. Null for
 * a post whose own entry names its organisation: those words are found where they stand.
 */
function postInFull({ organisation, title }: PostWords): string | null {
  return organisation?.carried === true && title !== null ? organisation.name + title : null;
}

/** Of a notice, what its columns for finding are made of. */
interface NoticeWords {
  readonly title: string | null;
  readonly number: string | null;
  readonly issuer: string | null;
  /** of its nominees */
  readonly names: readonly string[];
}

/** The columns by which notices are found. Example: `noticeFinding({ …, names: ['李志龙'] }).searchTerms` has `~lzl`. */
export function noticeFinding({ title, number, issuer, names }: NoticeWords): Findable & { findingRule: number } {
  return { ...findable(names, [title, number, issuer]), findingRule: FINDING_RULE };
}
