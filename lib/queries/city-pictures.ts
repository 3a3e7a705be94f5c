import { z } from 'zod';
import { allOf, askRows, sql, type Sql } from '../db/sql';
import { SHOWN_NOMINEES } from './nominee-facets';
import { NOTICE_ORDER } from './nominee-order';
import { nomineePictures, type NomineePictures, type Share } from './nominee-pictures';
import { nomineeRows, type NomineeRow } from './nominee-row';

/** Who comes and goes in a city. */
export interface CityPictures {
  /** of those whose current post sits here */
  readonly leaving: NomineePictures;
  /** the same by the year of their notice: `2025`, in their order; null where it has no date */
  readonly years: readonly Share[];
  /** those whose post elsewhere, or whose post of no stated place, would be followed by one here; at most 50 */
  readonly arriving: readonly NomineeRow[];
}

const MOST_ARRIVING = 50;
const yearRow = z.object({ value: z.string().nullable(), count: z.number() });

/**
 * What is drawn of a city, three statements. Only a notice that names the place of a proposed post makes somebody arrive.
 * Example: `(await cityPictures('331000', now)).years` is `[{ value: '2025', count: 3 }]`.
 */
export async function cityPictures(code: string, now: Date): Promise<CityPictures> {
  const here = sql`m."cityCode" = ${code}`;
  const [leaving, years, arriving] = await Promise.all([
    nomineePictures(here),
    nomineeYears(here),
    nomineeRows(
      {
        where: sql`m."proposedCityCode" = ${code} AND m."cityCode" IS DISTINCT FROM ${code}`,
        orderBy: NOTICE_ORDER,
        limit: MOST_ARRIVING,
      },
      now,
    ),
  ]);
  return { leaving, years, arriving };
}

function nomineeYears(condition: Sql): Promise<Share[]> {
  return askRows(
    yearRow,
    sql`SELECT to_char(coalesce(n."signedOn", n."opens"), 'YYYY') AS "value", count(*)::int AS "count"
      ${SHOWN_NOMINEES.from} WHERE ${allOf([SHOWN_NOMINEES.always, condition])} GROUP BY 1 ORDER BY 1 NULLS LAST`,
  );
}
