import { keptFilter } from './counting-plan';
import type { NomineeFilter } from './filters';
import { keptAnswers } from './kept-answers';
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
  const names = [...question.conditions.keys()];
  const count = () => countNominees(question);
  if (keptFilter(question, names) !== null) return count();
  return kept(JSON.stringify(names.map((name) => [name, question.given[name]])), now, count);
}
