import { calendarMonth } from '../../lib/queries/calendar-month';
import { cityPictures } from '../../lib/queries/city-pictures';
import { countCities } from '../../lib/queries/count-cities';
import { findCity } from '../../lib/queries/find-city';
import { findNotice } from '../../lib/queries/find-notice';
import { findPerson } from '../../lib/queries/find-person';
import { homeWindows } from '../../lib/queries/home-windows';
import { listNominees } from '../../lib/queries/list-nominees';
import { listNotices } from '../../lib/queries/list-notices';
import { nextChange } from '../../lib/queries/next-change';
import { recordExists } from '../../lib/queries/record-exists';
import { registerVersion } from '../../lib/queries/register-version';
import { search } from '../../lib/queries/search';
import { suggest } from '../../lib/queries/suggest';
import type { Sample } from './sample';

/** What the pages ask, under a name. */
export interface Question {
  readonly name: string;
  readonly ask: (sample: Sample, now: Date) => Promise<unknown>;
  /**
   * finds or counts so many records that reading them all is the quickest way, at least in a register in which few are all; what takes
   * long is kept until the register changes
   */
  readonly readsMany?: true;
}

export const QUESTIONS: readonly Question[] = [
  { name: 'home', ask: (_, now) => homeWindows(now) },
  { name: 'nominees', ask: (_, now) => listNominees({}, now) },
  { name: 'nominees, deep page', ask: ({ deep }, now) => listNominees({ after: deep }, now) },
  { name: 'nominees of a city', ask: ({ city }, now) => listNominees({ city }, now) },
  { name: 'nominees by city and name', ask: ({ city, name }, now) => listNominees({ city, q: name }, now) },
  { name: 'nominees by name', ask: ({ name }, now) => listNominees({ q: name }, now) },
  { name: 'nominees by pinyin', ask: ({ pinyin }, now) => listNominees({ q: pinyin }, now) },
  { name: 'nominees by two characters', ask: (_, now) => listNominees({ q: '水利' }, now), readsMany: true },
  { name: 'nominees by name order', ask: (_, now) => listNominees({ sort: 'name' }, now) },
  { name: 'nominees by birth order', ask: (_, now) => listNominees({ sort: 'birth' }, now) },
  { name: 'nominees by city order', ask: (_, now) => listNominees({ sort: 'city' }, now) },
  { name: 'nominees by closing day', ask: (_, now) => listNominees({ sort: 'closes' }, now) },
  { name: 'suggestions by name', ask: ({ name }, now) => suggest(name, now, 4) },
  { name: 'suggestions by pinyin', ask: ({ pinyin }, now) => suggest(pinyin.slice(0, 6), now, 4) },
  { name: 'suggestions by two characters', ask: (_, now) => suggest('水务', now, 4) },
  { name: 'suggestions by a frequent word', ask: (_, now) => suggest('水利', now, 4) },
  { name: 'suggestions where a letter is wrong', ask: (_, now) => suggest('caizenjv', now, 4) },
  { name: 'search page', ask: (_, now) => search('水利', now), readsMany: true },
  { name: 'nominees, open', ask: (_, now) => listNominees({ state: 'open' }, now) },
  { name: 'notices', ask: (_, now) => listNotices({}, now) },
  { name: 'notices by name', ask: ({ name }, now) => listNotices({ q: name }, now) },
  { name: 'notice', ask: ({ notice }, now) => findNotice(notice, now) },
  { name: 'notice exists', ask: ({ notice }) => recordExists('notice', notice) },
  { name: 'person', ask: ({ person }, now) => findPerson(person, now) },
  { name: 'person exists', ask: ({ person }) => recordExists('person', person) },
  { name: 'cities', ask: (_, now) => countCities(now) },
  { name: 'city', ask: ({ city }, now) => findCity(city, now) },
  { name: 'pictures of a city', ask: ({ city }, now) => cityPictures(city, now), readsMany: true },
  { name: 'notices of a city', ask: ({ city }, now) => listNotices({ city, sort: 'closes' }, now) },
  { name: 'notices by closing day', ask: (_, now) => listNotices({ sort: 'closes' }, now), readsMany: true },
  { name: 'notices of one closing day', ask: ({ month }, now) => listNotices({ closes: `${month}-15` }, now) },
  {
    name: 'nominees by name order, deep page',
    ask: ({ deep }, now) => listNominees({ sort: 'name', after: deep }, now),
  },
  { name: 'calendar', ask: ({ month }, now) => calendarMonth(month, {}, now) },
  { name: 'next change', ask: (_, now) => nextChange(now) },
  { name: 'register version', ask: (_, now) => registerVersion(now) },
];
