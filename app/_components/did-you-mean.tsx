import { useTranslations } from 'next-intl';

import { addressOf } from '@/app/_view/address';
import { useView } from '@/app/_view/current-view';
import type { NomineeFilter } from '@/lib/queries/filters';
import { similarCities } from '@/lib/queries/find-cities';
import { findMeant, type MeantQuestion } from '@/lib/queries/find-meant';
import { findSimilar } from '@/lib/queries/find-similar';
import type { PlaceLabel } from '@/lib/queries/place-label';

import { Body } from './body';
import { CityName } from './city-name';
import { Go } from './go';
import { FIRST_PAGE } from './pagination';
import { Zh } from './zh';

interface DidYouMeanProps {
  readonly names: readonly string[];
  readonly cities: readonly PlaceLabel[];
  readonly meant: readonly MeantQuestion[];
  /** the list that stays, with its filter, where it answers; else the search answers */
  readonly list?: ListInstead;
}

interface ListInstead {
  readonly of: 'nominees' | 'notices';
  readonly filter: NomineeFilter;
}

/**
 * Names, cities and words of posts that may have been meant: offered, never taken for what was asked. A name is a button of a
 * search and no link: an address that tells a name is the reader's to make, not the page's.
 */
export function DidYouMean({ names, cities, meant, list }: DidYouMeanProps) {
  const t = useTranslations('searchPage');
  const { locale, asOf } = useView();
  if (names.length + cities.length + meant.length === 0) return null;
  return (
    <form className="applied" action={addressOf({ locale, asOf: null }, '/search')}>
      {asOf === null ? null : <input type="hidden" name="on" value={asOf} />}
      <span>{t('similar')}</span>
      {names.map((name) => (
        <button key={name} name="q" value={name} className="chip">
          <Zh>{name}</Zh>
        </button>
      ))}
      {cities.map((place) => (
        <Go key={place.code} to={`/cities/${place.code}`} className="chip">
          <CityName place={place} />
        </Go>
      ))}
      {meant
        .filter(({ question }) => !cities.some(isCalled(question)))
        .map(({ question, ...answered }) => (
          <Go
            key={question}
            {...(list && answered[list.of]
              ? { to: `/${list.of}`, query: { ...list.filter, q: question, ...FIRST_PAGE } }
              : { to: '/search', query: { q: question } })}
            className="chip"
          >
            {isChinese(question) ? <Body words={question} /> : question}
          </Go>
        ))}
    </form>
  );
}

/** What may have been meant by the words of a list's filter, which found nothing. */
export async function MeantInstead({ of, filter }: ListInstead) {
  if (filter.q === undefined) return null;
  const [names, meant] = await Promise.all([findSimilar(filter.q), findMeant(filter.q)]);
  return <DidYouMean names={names} cities={similarCities(filter.q)} meant={meant} list={{ of, filter }} />;
}

/** 丽水 and Lishui stand there already as the city. */
function isCalled(words: string): (place: PlaceLabel) => boolean {
  return ({ shortName, pinyin }) => words === shortName || words === pinyin;
}

/** An English question, mended, is not. */
function isChinese(words: string): boolean {
  return /\p{Script=Han}/u.test(words);
}
