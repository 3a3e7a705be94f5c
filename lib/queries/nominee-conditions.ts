import { sql, type Sql } from '../db/sql';
import type { NomineeFilter } from './filters';
import { matchesWords } from './search-words';
import { stateFits } from './window-state-sql';

export const ALL_CONDITIONS = ['city', 'province', 'state', 'kind', 'gender', 'born', 'q'] as const;
export type ConditionName = (typeof ALL_CONDITIONS)[number];

/** One condition for each filter, over the rows `m` of "Nominee" and `n` of "Notice"; true where nothing is asked. */
export type NomineeConditions = Readonly<Record<ConditionName, Sql>>;

const NOTHING_ASKED = sql`TRUE`;

/** Example: `nomineeConditions({ city: '331000' }, windowStateSql(now)).city`. */
export function nomineeConditions(filter: NomineeFilter, state: Sql): NomineeConditions {
  const { city, province, kind, gender, born, q } = filter;
  return {
    city: city === undefined ? NOTHING_ASKED : sql`m."cityCode" = ${city}`,
    province: province === undefined ? NOTHING_ASKED : sql`m."provinceCode" = ${province}`,
    state: stateFits(state, filter.state),
    kind: kind === undefined ? NOTHING_ASKED : sql`m."proposedKind" = ${kind}`,
    gender: gender === undefined ? NOTHING_ASKED : sql`m."gender" = ${gender}`,
    born: born === undefined ? NOTHING_ASKED : bornWithin(born),
    q: q === undefined ? NOTHING_ASKED : matchesWords(q, [sql`m."name"`, sql`m."currentPost"`, sql`m."proposedPost"`]),
  };
}

/** 1965-1969, or 1969: the printed birth begins with its year. */
function bornWithin(born: string): Sql {
  return sql`left(m."birth", 4) BETWEEN ${born.slice(0, 4)} AND ${born.slice(-4)}`;
}
