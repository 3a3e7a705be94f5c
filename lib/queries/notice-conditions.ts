import { allOf, sql, type Sql } from '../db/sql';
import type { NoticeFilter } from './filters';
import { matchesWords } from './search-words';
import { stateFits, windowStateSql } from './window-state-sql';

/** Which notices fit a filter, as one condition over the row `n` of "Notice". Example: `noticeCondition({ state: 'open' }, now)`. */
export function noticeCondition({ state, province, city, q }: NoticeFilter, now: Date): Sql {
  const conditions: Sql[] = [stateFits(windowStateSql(now), state)];
  if (city !== undefined) conditions.push(hasNominee(sql`m."cityCode" = ${city}`));
  if (province !== undefined) {
    conditions.push(
      sql`left(n."regionCode", 2) = ${province.slice(0, 2)} OR ${hasNominee(sql`m."provinceCode" = ${province}`)}`,
    );
  }
  if (q !== undefined) conditions.push(matchesWords(q, [sql`n."title"`, sql`n."number"`, sql`n."issuer"`, NAMES]));
  return allOf(conditions);
}

/** All names of a notice's nominees, in one text. */
const NAMES = sql`(SELECT string_agg(m."name", ' ') FROM "Nominee" m WHERE m."noticeId" = n."id" AND m."retiredAt" IS NULL)`;

function hasNominee(condition: Sql): Sql {
  return sql`EXISTS (SELECT 1 FROM "Nominee" m WHERE m."noticeId" = n."id" AND m."retiredAt" IS NULL AND ${condition})`;
}
