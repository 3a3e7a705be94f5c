import { sql } from '../db/sql';
import { nomineePictures, type NomineePictures } from './nominee-pictures';

/** What is drawn of the nominees of one notice: one statement. Example: `(await peopleOfNotice(id)).genders`. */
export function peopleOfNotice(id: string): Promise<NomineePictures> {
  return nomineePictures(sql`m."noticeId" = ${id}::uuid`);
}
