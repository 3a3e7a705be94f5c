import { type BodyHit, findBodies } from './find-bodies';
import { type CityHit, findCities, similarCities } from './find-cities';
import { findMeant, type MeantQuestion } from './find-meant';
import { findSimilar } from './find-similar';
import { keptAnswers } from './kept-answers';
import { countFound } from './nominee-facets';
import { gatheredNominees, gatheredNotices } from './gather-few';
import { NOTICE_ORDER } from './nominee-order';
import { nomineeRows, type NomineeRow } from './nominee-row';
import { type NoticeCard, noticeCards } from './notice-card';
import { countFittingNotices } from './list-notices';
import { LAST_SIGNED_FIRST } from './notice-order';
import type { PlaceLabel } from './place-label';
import { NOMINEE_WORDS, NOTICE_WORDS, questionFits, questionWords } from './search-question';

interface Group<Row> {
  readonly total: number;
  /** the first few */
  readonly rows: readonly Row[];
}

/** What answers a question, by what it is. */
export interface Findings {
  readonly nominees: Group<NomineeRow>;
  readonly notices: Group<NoticeCard>;
  readonly cities: readonly CityHit[];
  readonly bodies: readonly BodyHit[];
  /** names that may have been meant, where no nominee is found */
  readonly similar: readonly string[];
  /** cities that may have been meant, where neither a nominee nor a city is found */
  readonly similarCities: readonly PlaceLabel[];
  /** words of bodies and posts that may have been meant, where no record and no city is found */
  readonly meant: readonly MeantQuestion[];
}

const NOTHING: Findings = {
  nominees: { total: 0, rows: [] },
  notices: { total: 0, rows: [] },
  cities: [],
  bodies: [],
  similar: [],
  similarCities: [],
  meant: [],
};

/** How many nominees answer a question. */
const kept = keptAnswers((total: number) => total);

/**
 * Everything that answers a question: eight short statements at most. A question of no word is answered by nothing.
 * Example: `(await search('lzl', now)).nominees.rows[0]?.name` is 李志龙 in the sample notice.
 */
export async function search(question: string, now: Date, few = 6): Promise<Findings> {
  if (questionWords(question).length === 0) return NOTHING;
  const inNominees = questionFits(question, NOMINEE_WORDS);
  const inNotices = questionFits(question, NOTICE_WORDS);
  const [total, noticeTotal, cities, bodies] = await Promise.all([
    kept(question, now, () => countFound(question)),
    countFittingNotices({ q: question }, now),
    findCities(question, now),
    findBodies(question),
  ]);
  const [nominees, notices] = await Promise.all([
    nomineeRows({ where: gatheredNominees(inNominees, total), orderBy: NOTICE_ORDER, limit: few }, now),
    noticeCards({ where: gatheredNotices(inNotices, noticeTotal), orderBy: LAST_SIGNED_FIRST, limit: few }, now),
  ]);
  return {
    nominees: { total, rows: nominees },
    notices: { total: noticeTotal, rows: notices },
    cities,
    bodies,
    similar: total === 0 ? await findSimilar(question) : [],
    similarCities: total + cities.length === 0 ? similarCities(question) : [],
    meant: total + noticeTotal + cities.length === 0 ? await findMeant(question) : [],
  };
}
