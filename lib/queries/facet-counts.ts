import { z } from 'zod';
import { allOf, askRows, columnName, commaSeparated, sql, unionAll, type Sql } from '../db/sql';
import { settledCounts, type SettledCounts, type ValueCount } from './settled-counts';
import { countingPlan, STATE, type Counting, type FacetQuestion } from './counting-plan';
import { keptCounts } from './kept-counts';
import { windowStateSql } from './window-state-sql';

export interface FacetCounts<Name extends string> {
  /** of all rows that fit */
  readonly total: number;
  /** most first; a facet whose own filter is given is counted without it */
  readonly facets: ReadonlyMap<Name | typeof STATE, readonly ValueCount[]>;
}

const countRow = z.object({
  of: z.string(),
  way: z.enum(['kept', 'moving', 'counted']),
  facet: z.string(),
  value: z.string().nullable(),
  count: z.number(),
});

/**
 * How many rows fit, and how many have each value of the wanted facets and each state of the window: one statement. Where one value
 * is filtered by, or none, it is read off what the register keeps counted.
 */
export async function countFacets<Name extends string>(
  question: FacetQuestion<Name>,
  wanted: readonly Name[],
): Promise<FacetCounts<Name>> {
  const names = [STATE, ...wanted] as const;
  const chosen = names.filter((name) => question.conditions.has(name));
  const open = names.filter((name) => !question.conditions.has(name));
  const rows = await askCounts(question, [
    ...countingPlan(question, open).map((counting) => ({ of: '', counting })),
    ...chosen.flatMap((of) => countingPlan(question, [of], of).map((counting) => ({ of, counting }))),
  ]);
  const ofAll = settledCounts(rows.filter(({ of }) => of === ''));
  const valuesOf = (name: Name | typeof STATE) =>
    (chosen.includes(name) ? settledCounts(rows.filter(({ of }) => of === name)) : ofAll).valuesOf(name);
  return { total: ofAll.total, facets: new Map(names.map((name) => [name, valuesOf(name)])) };
}

/**
 * The total and some facets of the rows that fulfil every condition, a facet's own as well: one statement.
 * Example: `(await countFitted(nomineesThatFit({ city: '331000' }, now), ['gender'])).valuesOf('gender')`.
 */
export async function countFitted<Name extends string>(
  question: FacetQuestion<Name>,
  wanted: readonly Name[],
): Promise<SettledCounts> {
  const parts = countingPlan(question, wanted).map((counting) => ({ of: '', counting }));
  return settledCounts(await askCounts(question, parts));
}

/** How many rows fit: one statement. */
export async function countRows<Name extends string>(question: FacetQuestion<Name>): Promise<number> {
  return (await countFitted(question, [])).total;
}

/** A look, for all facets without a filter of their own (empty), or for one of the others. */
interface Part<Name extends string> {
  readonly of: string;
  readonly counting: Counting<Name>;
}

function askCounts<Name extends string>(question: FacetQuestion<Name>, parts: readonly Part<Name>[]) {
  const selects = parts.map(
    ({ of, counting }) => sql`SELECT ${of}::text AS "of", ${counting.way}::text AS "way", r."facet", r."value",
      (${counting.times}::int * r."count")::int AS "count" FROM (${statementOf(question, counting)}) r`,
  );
  return askRows(countRow, unionAll(selects));
}

function statementOf<Name extends string>(question: FacetQuestion<Name>, counting: Counting<Name>): Sql {
  if (counting.way === 'kept') return keptCounts(question.counted, counting.filter);
  const { from, always, columns, now } = question;
  const selected = counting.facets.map((name) => {
    const by = name === STATE ? windowStateSql(now) : (columns.get(name) ?? sql`NULL`);
    return sql`(${by})::text AS ${columnName(name)}`;
  });
  const when = (then: (name: string) => Sql) =>
    counting.facets
      .map((name) => sql`WHEN GROUPING(${columnName(name)}) = 0 THEN ${then(name)}`)
      .reduce((before, part) => sql`${before} ${part}`, sql`WHEN FALSE THEN ''`);
  return sql`SELECT CASE ${when((name) => sql`${name}::text`)} ELSE '' END AS "facet",
      CASE ${when(columnName)} END AS "value", count(*)::int AS "count"
    FROM (SELECT ${commaSeparated([sql`1 AS "row"`, ...selected])} ${from} WHERE ${allOf([always, ...counting.conditions])}) f
    GROUP BY GROUPING SETS (${commaSeparated([sql`()`, ...counting.facets.map((name) => sql`(${columnName(name)})`)])})`;
}
