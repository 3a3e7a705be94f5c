import { sql } from '../db/sql';
import { nomineesThatFit } from './nominee-facets';
import { nomineePictures, type NomineePictures } from './nominee-pictures';

/** What is drawn of the nominees of one notice: one statement. Example: `(await peopleOfNotice(id, now)).genders`. */
export function peopleOfNotice(id: string, now: Date): Promise<NomineePictures> {
  const conditions = new Map([['notice', sql`m."noticeId" = ${id}::uuid`]]);
  return nomineePictures({ ...nomineesThatFit({}, now), conditions });
}
