import type { NomineeFacet } from '../db/facets';
import type { FacetQuestion } from './counting-plan';
import { countFitted } from './facet-counts';
import { byYear, type ValueCount } from './settled-counts';

/** A value and how many have it; null for those of whom it is not stated. */
export interface Share {
  readonly value: string | null;
  readonly count: number;
}

/** How many go from one family of offices to another; null where no post is stated. */
export interface KindFlow {
  readonly from: string | null;
  readonly to: string | null;
  readonly count: number;
}

/** What pictures of nominees are drawn from. The counts of each list add up to `total`: nobody is left out. */
export interface NomineePictures {
  readonly total: number;
  /** `1969`, in their order */
  readonly birthYears: readonly Share[];
  /** `2025`, of the notice, in their order; null where it has no date */
  readonly years: readonly Share[];
  readonly genders: readonly Share[];
  /** as printed: 汉族 */
  readonly ethnicities: readonly Share[];
  /** a level, or `unranked` where words are printed that name none */
  readonly educations: readonly Share[];
  /** as printed: 拟提名为 */
  readonly verbs: readonly Share[];
  /** of the proposed post */
  readonly kinds: readonly Share[];
  /** from the kind of the current post to that of the proposed one */
  readonly flows: readonly KindFlow[];
}

const DRAWN = ['born', 'year', 'gender', 'ethnicity', 'education', 'verb', 'kind', 'flow'] as const;

/**
 * Counts nominees by everything that is drawn of them: one statement. Most first, years in their order.
 * Example: `(await nomineePictures(nomineesThatFit({ city: '331000' }, now))).genders` is `[{ value: '男', count: 2 }, …]`.
 */
export async function nomineePictures(nominees: FacetQuestion<NomineeFacet>): Promise<NomineePictures> {
  const { total, valuesOf } = await countFitted(nominees, DRAWN);
  const shares = (facet: (typeof DRAWN)[number]) => withUnstated(valuesOf(facet), total);
  return {
    total,
    birthYears: shares('born').sort(inOrder),
    years: withUnstated(byYear(valuesOf('year')), total).sort(inOrder),
    genders: shares('gender'),
    ethnicities: shares('ethnicity'),
    educations: shares('education'),
    verbs: shares('verb'),
    kinds: shares('kind'),
    flows: valuesOf('flow')
      .map(({ value, count }) => ({ ...endsOf(value), count }))
      .sort((a, b) => b.count - a.count || compare(a.from, b.from) || compare(a.to, b.to)),
  };
}

/** Those of whom nothing is stated stand last. */
function withUnstated(values: readonly ValueCount[], total: number): Share[] {
  const unstated = total - values.reduce((sum, { count }) => sum + count, 0);
  return unstated > 0 ? [...values, { value: null, count: unstated }] : [...values];
}

/** `party>government`; nothing stands on a side where no post is stated. */
function endsOf(flow: string): Pick<KindFlow, 'from' | 'to'> {
  const [from, to] = flow.split('>').map((kind) => (kind === '' ? null : kind));
  return { from: from ?? null, to: to ?? null };
}

function inOrder(a: Share, b: Share): number {
  return compare(a.value, b.value);
}

function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
