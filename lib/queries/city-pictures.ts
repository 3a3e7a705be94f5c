import { gatheredNominees } from './gather-few';
import { nomineeCondition } from './nominee-conditions';
import { countFitting, nomineesThatFit } from './nominee-facets';
import { NOTICE_ORDER } from './nominee-order';
import { nomineePictures, type NomineePictures } from './nominee-pictures';
import { nomineeRows, type NomineeRow } from './nominee-row';

/** Who comes and goes in a city. */
export interface CityPictures {
  /** of those whose current post sits here */
  readonly leaving: NomineePictures;
  /** those whose post elsewhere, or whose post of no stated place, would be followed by one here: the first few of `total` */
  readonly arriving: { readonly total: number; readonly rows: readonly NomineeRow[] };
}

const MOST_ARRIVING = 5;

/**
 * What is drawn of a city, three statements at most. Only a notice that names the place of a proposed post makes somebody arrive.
 * Example: `(await cityPictures('331000', now)).leaving.years` is `[{ value: '2025', count: 3 }]`.
 */
export async function cityPictures(code: string, now: Date): Promise<CityPictures> {
  const filter = { arriving: code };
  const [leaving, total] = await Promise.all([
    nomineePictures(nomineesThatFit({ city: code }, now)),
    countFitting(filter, now),
  ]);
  if (total === 0) return { leaving, arriving: { total, rows: [] } };
  const where = gatheredNominees(nomineeCondition(filter, now), total);
  const rows = await nomineeRows({ where, orderBy: NOTICE_ORDER, limit: MOST_ARRIVING }, now);
  return { leaving, arriving: { total, rows } };
}
