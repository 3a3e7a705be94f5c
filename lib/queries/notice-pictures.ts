import { z } from 'zod';
import { resolveWindow } from '../calendar/resolve-window';
import { countWorkingDays, type WorkingDayCount } from '../calendar/working-days';
import { allOf, askRows, sql, type Sql } from '../db/sql';
import { SHOWN_NOMINEES } from './nominee-facets';
import type { Share } from './nominee-pictures';

/** How many windows have so many working days, by both ways of counting the first day. */
export interface WindowLength {
  readonly workingDays: number;
  readonly firstCounted: number;
  readonly firstNotCounted: number;
}

/** What pictures of notices are drawn from. */
export interface NoticePictures {
  readonly total: number;
  /** `2025-12`, in which they were signed, or else opened; in their order, null last */
  readonly months: readonly Share[];
  /** the shortest first */
  readonly lengths: readonly WindowLength[];
  /** windows whose length cannot be told from what the notice states */
  readonly unknownLength: number;
  /** windows in a year whose official calendar is not out: counted from Monday to Friday for now */
  readonly provisional: number;
}

const pictureRow = z.object({
  picture: z.enum(['total', 'month', 'window']),
  month: z.string().nullable(),
  opens: z.string().nullable(),
  closes: z.string().nullable(),
  workingDays: z.number().nullable(),
  count: z.number(),
});
type WindowRow = z.infer<typeof pictureRow>;

/**
 * Counts the notices that name a nominee who fits a condition over the rows `m` of "Nominee" and `n` of "Notice": one
 * statement. Example: ``(await noticePictures(sql`m."cityCode" = ${'331000'}`)).months``.
 */
export async function noticePictures(condition: Sql): Promise<NoticePictures> {
  const rows = await askRows(pictureRow, countsOf(condition));
  const months = rows.filter(({ picture }) => picture === 'month');
  return {
    total: rows.find(({ picture }) => picture === 'total')?.count ?? 0,
    months: months
      .map(({ month, count }) => ({ value: month, count }))
      .sort((a, b) => ((a.value ?? '9') < (b.value ?? '9') ? -1 : 1)),
    ...windowLengths(rows.filter(({ picture }) => picture === 'window')),
  };
}

function countsOf(condition: Sql): Sql {
  return sql`SELECT CASE WHEN GROUPING("month") = 0 THEN 'month' WHEN GROUPING("opens") = 0 THEN 'window' ELSE 'total' END
        AS "picture", "month", "opens", "closes", "workingDays", count(*)::int AS "count"
    FROM (SELECT to_char(coalesce(k."signedOn", k."opens"), 'YYYY-MM') AS "month", k."opens"::text AS "opens",
        k."closes"::text AS "closes", k."workingDays" AS "workingDays"
      FROM "Notice" k WHERE k."id" IN (SELECT m."noticeId" ${SHOWN_NOMINEES.from}
        WHERE ${allOf([SHOWN_NOMINEES.always, condition])})) f
    GROUP BY GROUPING SETS ((), ("month"), ("opens", "closes", "workingDays"))`;
}

interface LengthFacts {
  readonly opens: string | null;
  readonly closes: string | null;
  readonly workingDays: number | null;
}

/**
 * The length of a window in working days: counted from day to day where both are printed, else as the notice states it; null
 * where it does neither. Example: `lengthOf({ opens: '2025-12-22', closes: '2025-12-29', workingDays: null })` is 6 or 5.
 */
export function lengthOf({ opens, closes, workingDays }: LengthFacts): WorkingDayCount | null {
  const window = resolveWindow({ opens, closes, closesAt: null, workingDays: null });
  if (window.contradictory) return null;
  if (window.opens !== null && window.closes !== null) return countWorkingDays(window.opens, window.closes);
  if (workingDays === null) return null;
  return { firstCounted: workingDays, firstNotCounted: workingDays, provisional: false };
}

function windowLengths(rows: readonly WindowRow[]): Omit<NoticePictures, 'total' | 'months'> {
  const counted = new Map<number, { firstCounted: number; firstNotCounted: number }>();
  const add = (days: number, way: 'firstCounted' | 'firstNotCounted', count: number) => {
    const before = counted.get(days) ?? { firstCounted: 0, firstNotCounted: 0 };
    counted.set(days, { ...before, [way]: before[way] + count });
  };
  let unknownLength = 0;
  let provisional = 0;
  for (const row of rows) {
    const length = lengthOf(row);
    if (length === null) unknownLength += row.count;
    if (length?.provisional) provisional += row.count;
    if (length === null) continue;
    add(length.firstCounted, 'firstCounted', row.count);
    add(length.firstNotCounted, 'firstNotCounted', row.count);
  }
  const lengths = [...counted].map(([workingDays, ways]) => ({ workingDays, ...ways }));
  return { lengths: lengths.sort((a, b) => a.workingDays - b.workingDays), unknownLength, provisional };
}
