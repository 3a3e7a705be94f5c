import { z } from 'zod';
import { allOf, askRows, columnName, commaSeparated, sql, unionAll, type Sql } from '../db/sql';

/** A value as the filter takes it, and how many it would leave. */
export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

export interface FacetCounts<Name extends string> {
  /** of all rows that fit */
  readonly total: number;
  /** most first; a facet whose own filter is given is counted without it */
  readonly facets: ReadonlyMap<Name, readonly ValueCount[]>;
}

interface FacetQuestion<Name extends string> {
  /** FROM …, without conditions */
  readonly from: Sql;
  /** what holds for all rows */
  readonly always: Sql;
  /** the filter, condition by condition; those with a facet's name are that facet's own */
  readonly conditions: ReadonlyMap<string, Sql>;
  /** what each facet counts by: an expression over a row; a row for which it is null has none of its values */
  readonly columns: ReadonlyMap<Name, Sql>;
}

const countRow = z.object({ facet: z.string(), value: z.string().nullable(), count: z.number() });

/**
 * Counts the rows that fit, and each facet's values: one statement that looks at the rows that fit once, and once more for
 * each facet whose own filter is given.
 */
export async function countFacets<Name extends string>(question: FacetQuestion<Name>): Promise<FacetCounts<Name>> {
  const all = [...question.columns];
  const open = all.filter(([name]) => !question.conditions.has(name));
  const chosen = all.filter(([name]) => question.conditions.has(name));
  const rows = await askRows(
    countRow,
    unionAll([countTogether(question, open), ...chosen.map((column) => countAlone(question, column))]),
  );
  const valuesOf = (name: Name) =>
    rows
      .flatMap(({ facet, value, count }) => (facet === name && value !== null ? [{ value, count }] : []))
      .sort(mostFirst);
  return {
    total: rows.find(({ facet }) => facet === 'total')?.count ?? 0,
    facets: new Map(all.map(([name]) => [name, valuesOf(name)])),
  };
}

function mostFirst(a: ValueCount, b: ValueCount): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}

type Column<Name extends string> = readonly [name: Name, by: Sql];

/** The total and the facets that have no filter of their own: all of the same rows, which are looked at once. */
function countTogether<Name extends string>(question: FacetQuestion<Name>, columns: readonly Column<Name>[]): Sql {
  const { from, always, conditions } = question;
  const selected = columns.map(([name, by]) => sql`(${by})::text AS ${columnName(name)}`);
  const when = (then: (name: Name) => Sql) =>
    columns
      .map(([name]) => sql`WHEN GROUPING(${columnName(name)}) = 0 THEN ${then(name)}`)
      .reduce((before, part) => sql`${before} ${part}`, sql`WHEN FALSE THEN ''`);
  return sql`SELECT CASE ${when((name) => sql`${name}::text`)} ELSE 'total' END AS "facet",
      CASE ${when(columnName)} END AS "value", count(*)::int AS "count"
    FROM (SELECT ${commaSeparated([sql`1 AS "row"`, ...selected])} ${from} WHERE ${allOf([always, ...conditions.values()])}) f
    GROUP BY GROUPING SETS (${commaSeparated([sql`()`, ...columns.map(([name]) => sql`(${columnName(name)})`)])})`;
}

/** A facet whose own filter is given: of the rows that fit all others. */
function countAlone<Name extends string>(question: FacetQuestion<Name>, [name, by]: Column<Name>): Sql {
  const { from, always, conditions } = question;
  const others = [...conditions].flatMap(([own, condition]) => (own === name ? [] : [condition]));
  return sql`SELECT ${name}::text AS "facet", (${by})::text AS "value", count(*)::int AS "count"
    ${from} WHERE ${allOf([always, ...others])} GROUP BY 2`;
}
