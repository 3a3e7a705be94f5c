/** What two records can be compared by. */
export interface ComparableRecord {
  /** YYYY, YYYY-MM or YYYY-MM-DD */
  readonly birth: string | null;
  readonly gender: string | null;
  readonly ethnicity: string | null;
  readonly nativePlace: string | null;
  /** 瑞安市委书记, one for each entry, the body written out */
  readonly currentPosts: readonly string[];
  readonly proposedPosts: readonly string[];
  /** the notice's day, YYYY-MM-DD */
  readonly day: string | null;
}

const COMPARED = ['birth', 'gender', 'nativePlace', 'ethnicity', 'post'] as const;
/** `post`: what one notice proposes, a later one calls the current post, or both name the same current post. */
type Compared = (typeof COMPARED)[number];

/** In what two records of one name agree, and in what they differ; what one of them does not state is in neither. */
export interface SamePersonReasons {
  readonly alike: readonly Compared[];
  readonly different: readonly Compared[];
}

type Verdict = 'alike' | 'different' | 'unsaid';

/**
 * Compares two records that bear the same name, for a reader to judge. Nothing is concluded: a posts' list that differs is
 * no difference of persons, since posts change.
 * Example: born `1969-11` in both, a woman in one only, gives `{ alike: ['birth'], different: ['gender'] }`.
 */
export function samePersonReasons(one: ComparableRecord, other: ComparableRecord): SamePersonReasons {
  const verdicts: Readonly<Record<Compared, Verdict>> = {
    birth: compareBirths(one.birth, other.birth),
    gender: compareWords(one.gender, other.gender),
    nativePlace: comparePlaces(one.nativePlace, other.nativePlace),
    ethnicity: compareWords(one.ethnicity, other.ethnicity),
    post: sharePost(one, other) ? 'alike' : 'unsaid',
  };
  const those = (verdict: Verdict) => COMPARED.filter((name) => verdicts[name] === verdict);
  return { alike: those('alike'), different: those('different') };
}

/** 1969-11 and 1969-11-05 agree; so do 1969 and 1969-11, since one only says less. */
function compareBirths(one: string | null, other: string | null): Verdict {
  if (one === null || other === null) return 'unsaid';
  return one.startsWith(other) || other.startsWith(one) ? 'alike' : 'different';
}

function compareWords(one: string | null, other: string | null): Verdict {
  if (one === null || other === null) return 'unsaid';
  return one === other ? 'alike' : 'different';
}

/** 浙江绍兴 and 绍兴 agree: one only says less. */
function comparePlaces(one: string | null, other: string | null): Verdict {
  if (one === null || other === null) return 'unsaid';
  const [short = '', long = ''] = [bare(one), bare(other)].sort((a, b) => a.length - b.length);
  return long.includes(short) ? 'alike' : 'different';
}

function bare(place: string): string {
  return place.replace(/[省市县区人]/gu, '');
}

function sharePost(one: ComparableRecord, other: ComparableRecord): boolean {
  const [earlier, later] = (one.day ?? '') <= (other.day ?? '') ? [one, other] : [other, one];
  const before = new Set([...earlier.proposedPosts, ...earlier.currentPosts].map(withoutCandidacy));
  return later.currentPosts.some((post) => before.has(post));
}

/** 设区市政协副主席候选人 is the post 设区市政协副主席 once it is held. */
function withoutCandidacy(post: string): string {
  return post.replace(/(?:候选人|人选)$/u, '');
}
