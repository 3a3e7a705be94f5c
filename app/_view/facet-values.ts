import type { ValueCount } from '@/lib/queries/nominee-facets';

const FEW = 6;
/** Nobody reads through more; the cities of a country are found by their province, or by the search. */
const MOST = 60;

interface FacetValues {
  /** in sight at once; a chosen value is among them */
  readonly first: readonly ValueCount[];
  /** behind a fold */
  readonly folded: readonly ValueCount[];
  /** how many more there are, to be reached by a narrower filter */
  readonly left: number;
}

/**
 * Which values of a filter are shown, and where. A chosen value that nobody counted (`born=1969-1970`) comes first, with the total.
 * Example: of 359 cities 6 are in sight and 54 folded, 299 left; with `all` 353 are folded.
 */
export function facetValues(
  values: readonly ValueCount[],
  chosen: string | undefined,
  { total, all }: { readonly total: number; readonly all: boolean },
): FacetValues {
  const counted = chosen === undefined || values.some(({ value }) => value === chosen);
  const known = counted ? values : [{ value: chosen, count: total }, ...values];
  const first = [...known.slice(0, FEW), ...known.slice(FEW).filter(({ value }) => value === chosen)];
  const rest = known.filter((value) => !first.includes(value));
  const folded = all ? rest : rest.slice(0, MOST - FEW);
  return { first, folded, left: rest.length - folded.length };
}
