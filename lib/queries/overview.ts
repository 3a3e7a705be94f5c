import type { NomineeFilter } from './filters';
import { nomineeCondition } from './nominee-conditions';
import { nomineePictures, type NomineePictures } from './nominee-pictures';
import { noticePictures, type NoticePictures } from './notice-pictures';

export interface Overview {
  readonly nominees: NomineePictures;
  readonly notices: NoticePictures;
}

/** Everything that is drawn of the nominees that fit a filter and of their notices: two statements. */
export async function overview(filter: NomineeFilter, now: Date): Promise<Overview> {
  const condition = nomineeCondition(filter, now);
  const [nominees, notices] = await Promise.all([nomineePictures(condition), noticePictures(condition)]);
  return { nominees, notices };
}
