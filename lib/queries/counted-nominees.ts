import { keptFilter } from './counting-plan';
import type { NomineeFilter } from './filters';
import { keptAnswers } from './kept-answers';
import { nomineeConditions } from './nominee-conditions';
import { countNominees, nomineesThatFit, type NomineeFacets } from './nominee-facets';

interface Counted {
  readonly total: number;
  readonly facets: NomineeFacets;
}

const kept = keptAnswers(({ total }: Counted) => total);

/**
 * How many nominees fit, and what each facet would leave. What took long to count is kept for as long as the register says
 * the same, so the counts are always those of now; a small register is counted each time, and what is counted beforehand never.
 */
export function countedNominees(filter: NomineeFilter, now: Date): Promise<Counted> {
  const question = nomineesThatFit(filter, now);
  const conditions = nomineeConditions(filter, now);
  if (keptFilter(question, [...conditions.keys()]) !== null) return countNominees(filter, now);
  const key = JSON.stringify([...conditions.keys()].map((name) => [name, filter[name]]));
  return kept(key, now, () => countNominees(filter, now));
}
