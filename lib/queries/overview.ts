import type { NomineeFilter } from './filters';
import { keptAnswers } from './kept-answers';
import { nomineeCondition } from './nominee-conditions';
import { nomineesThatFit } from './nominee-facets';
import { nomineePictures, type NomineePictures } from './nominee-pictures';
import { noticePictures, type NoticePictures } from './notice-pictures';

export interface Overview {
  readonly nominees: NomineePictures;
  readonly notices: NoticePictures;
}

const kept = keptAnswers(({ total }: NoticePictures) => total);

/** Everything that is drawn of the nominees that fit a filter and of their notices: two statements. */
export async function overview(filter: NomineeFilter, now: Date): Promise<Overview> {
  const [nominees, notices] = await Promise.all([
    nomineePictures(nomineesThatFit(filter, now)),
    kept(JSON.stringify(filter), now, () => noticePictures(nomineeCondition(filter, now))),
  ]);
  return { nominees, notices };
}
