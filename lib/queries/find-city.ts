import { z } from 'zod';
import { beijingDate } from '../calendar/beijing-clock';
import { allOf, askRows, sql, type Sql } from '../db/sql';
import { divisionOf } from '../places/divisions';
import { firstOfEach, orderBy } from './list-order';
import { SHOWN_WITHOUT_NOTICE } from './nominee-facets';
import { NOTICE_ORDER } from './nominee-order';
import { nomineeRows, type NomineeRow } from './nominee-row';
import { noticeCards, type NoticeCard } from './notice-card';
import { closingStretches, LAST_SIGNED, noticeOrder } from './notice-order';
import { placeLabel, type PlaceLabel } from './place-label';
import { windowIs } from './window-state-sql';
import type { WindowState } from './window-view';

export interface CityDetail {
  readonly place: PlaceLabel;
  readonly province: PlaceLabel;
  /**
   * notices with a nominee whose current post sits here: at most 10 that run or come, closing soonest first, and what closed last where
   * they are fewer than 5
   */
  readonly windows: readonly NoticeCard[];
  /** the last signed first, at most 10 */
  readonly nominees: readonly NomineeRow[];
  readonly counts: { readonly nominees: number; readonly notices: number; readonly openWindows: number };
}

const MOST_WINDOWS = 10;
const ENOUGH_WINDOWS = 5;
const MOST_NOMINEES = 10;
const RUNS_OR_COMES: ReadonlySet<WindowState> = new Set(['open', 'closing-today', 'upcoming']);
const counts = z.object({ nominees: z.number(), notices: z.number(), openWindows: z.number() });
const NOBODY = { nominees: 0, notices: 0, openWindows: 0 };

/**
 * One city: three statements. Null for a code that is no city's; a city without nominees is empty, not null.
 * Example: `(await findCity('331000', now))?.place.name` is 台州市.
 */
export async function findCity(code: string, now: Date): Promise<CityDetail | null> {
  const division = divisionOf(code);
  if (division === null || division.cityCode !== code) return null;
  const [windows, nominees, counted] = await Promise.all([
    noticeCards(
      { where: firstToClose(code, now), orderBy: orderBy(noticeOrder('closes', now)), limit: MOST_WINDOWS },
      now,
    ),
    nomineeRows({ where: sql`m."cityCode" = ${code}`, orderBy: NOTICE_ORDER, limit: MOST_NOMINEES }, now),
    countsOf(code, now),
  ]);
  const shown = windows.filter(({ window: { state } }, at) => at < ENOUGH_WINDOWS || RUNS_OR_COMES.has(state));
  return {
    place: placeLabel(code),
    province: placeLabel(division.provinceCode),
    windows: shown,
    nominees,
    counts: counted,
  };
}

/** Chosen before anything else is asked of them, along the index of last days or among the city's few. */
function firstToClose(code: string, now: Date): Sql {
  const ids = (where: Sql) =>
    sql`SELECT n."id" FROM "Notice" n WHERE ${allOf([sql`n."retiredAt" IS NULL`, namesSomebodyIn(code), where])}`;
  const first = firstOfEach(closingStretches(beijingDate(now), LAST_SIGNED), MOST_WINDOWS, ids);
  return sql`n."id" = ANY(ARRAY(${first}))`;
}

function namesSomebodyIn(code: string): Sql {
  return sql`EXISTS (SELECT 1 FROM "Nominee" m
    WHERE m."noticeId" = n."id" AND m."cityCode" = ${code} AND m."retiredAt" IS NULL)`;
}

/** Nominees and notices are counted from one index alone. */
async function countsOf(code: string, now: Date) {
  const [row] = await askRows(
    counts,
    sql`SELECT count(*)::int AS "nominees", count(DISTINCT m."noticeId")::int AS "notices",
        (SELECT count(*)::int FROM "Notice" n
          WHERE n."retiredAt" IS NULL AND ${windowIs('open', now)} AND ${namesSomebodyIn(code)}) AS "openWindows"
      FROM "Nominee" m WHERE ${SHOWN_WITHOUT_NOTICE} AND m."cityCode" = ${code}`,
  );
  return row ?? NOBODY;
}
