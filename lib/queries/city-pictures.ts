import { sql } from '../db/sql';
import { nomineesThatFit } from './nominee-facets';
import { NOTICE_ORDER } from './nominee-order';
import { nomineePictures, type NomineePictures } from './nominee-pictures';
import { nomineeRows, type NomineeRow } from './nominee-row';

/** Who comes and goes in a city. */
export interface CityPictures {
  /** of those whose current post sits here */
  readonly leaving: NomineePictures;
  /** those whose post elsewhere, or whose post of no stated place, would be followed by one here; at most 50 */
  readonly arriving: readonly NomineeRow[];
}

const MOST_ARRIVING = 50;

/**
 * What is drawn of a city, two statements. Only a notice that names the place of a proposed post makes somebody arrive.
 * Example: `(await cityPictures('331000', now)).leaving.years` is `[{ value: '2025', count: 3 }]`.
 */
export async function cityPictures(code: string, now: Date): Promise<CityPictures> {
  const [leaving, arriving] = await Promise.all([
    nomineePictures(nomineesThatFit({ city: code }, now)),
    nomineeRows(
      {
        where: sql`m."proposedCityCode" = ${code} AND m."cityCode" IS DISTINCT FROM ${code}`,
        orderBy: NOTICE_ORDER,
        limit: MOST_ARRIVING,
      },
      now,
    ),
  ]);
  return { leaving, arriving };
}
