import { plainPinyin } from '@/app/_format/plain-pinyin';
import { placeWords } from '@/app/_format/place-words';
import { postJoint } from '@/app/_format/post-joint';
import { messagesOf } from '@/app/_i18n/messages';
import { bodyInEnglish } from '@/lib/queries/body-in-english';
import { titleOfNotice } from '@/lib/queries/notice-in-english';
import { postAskedFor, type PostAskedFor } from '@/lib/queries/post-asked-for';
import type { PlaceLabel } from '@/lib/queries/place-label';
import type { Suggested } from '@/lib/queries/suggest';

import { addressOf, type Bearings } from './address';

/** One line beneath the search box. */
export interface Suggestion {
  readonly kind: 'nominee' | 'city' | 'body' | 'notice' | 'similar';
  readonly words: string;
  /** what tells it from others of the same words; may be empty */
  readonly note: string;
  /** on English pages what the glossary makes of the Chinese; absent where it does not know a word */
  readonly english?: string;
  readonly href: string;
}

const FEW = 4;

/** What was found as lines of a list: cities that are called so, nominees, what may be meant, other cities, organisations and posts, notices. */
export function suggestions(found: Suggested, bearings: Bearings, question: string): Suggestion[] {
  const { locale } = bearings;
  const t = messagesOf(locale).searchPage;
  const at = (path: string, query?: Record<string, string>) => addressOf(bearings, path, query);
  const nominees = found.nominees.rows.map((row): Suggestion => {
    const words = locale === 'en' && row.pinyin !== null ? `${plainPinyin(row.pinyin)} ${row.name}` : row.name;
    const href = row.personId === null ? at('/nominees', { q: question }) : at(`/persons/${row.personId}`);
    return { kind: 'nominee', words, note: postNote(postAskedFor(row, question), locale), href };
  });
  const city = ({ place }: (typeof found.cities)[number]): Suggestion => ({
    kind: 'city',
    words: placeWords(place, locale),
    note: t.kinds.city,
    href: at(`/cities/${place.code}`),
  });
  // who typed a city's whole name means the city rather than everybody whose post sits in it
  const cities = found.cities.slice(0, FEW);
  const named = cities.filter(({ place }) => isCalled(place, question));
  const others = cities.filter((one) => !named.includes(one));
  const bodies = found.bodies.slice(0, FEW).map(({ words }): Suggestion => ({
    kind: 'body',
    words,
    note: t.kinds.body,
    ...inEnglish(locale, words, bodyInEnglish),
    href: at('/nominees', { q: words }),
  }));
  const notices = found.notices.rows.map(({ id, title, issuer }): Suggestion => ({
    kind: 'notice',
    words: title ?? t.untitled,
    note: inEnglish(locale, issuer, bodyInEnglish).english ?? issuer ?? t.kinds.notice,
    ...inEnglish(locale, title, titleOfNotice),
    href: at(`/notices/${id}`),
  }));
  return [...named.map(city), ...nominees, ...maybeMeant(found, bearings), ...others.map(city), ...bodies, ...notices];
}

/** On English pages a post that the glossary can render whole, else as printed. */
function postNote(post: PostAskedFor | null, locale: Bearings['locale']): string {
  if (post === null) return '';
  const { words, entries } = post;
  if (locale !== 'en' || entries.length === 0 || entries.some(({ english }) => english === null)) return words;
  return entries.map(({ english }, at) => `${english ?? ''}${postJoint(entries, at)}`).join('');
}

/** Names, cities and words that may have been meant where little is found. */
function maybeMeant(found: Suggested, bearings: Bearings): Suggestion[] {
  const { locale } = bearings;
  const t = messagesOf(locale).searchPage;
  const at = (path: string, query?: Record<string, string>) => addressOf(bearings, path, query);
  const similar = found.similar.map((name): Suggestion => ({
    kind: 'similar',
    words: name,
    note: t.kinds.similar,
    href: at('/search', { q: name }),
  }));
  const similarCities = found.similarCities.slice(0, FEW).map((place): Suggestion => ({
    kind: 'similar',
    words: placeWords(place, locale),
    note: t.kinds.similar,
    href: at(`/cities/${place.code}`),
  }));
  const meant = found.meant.map(({ question: q }): Suggestion => ({
    kind: 'similar',
    words: q,
    note: t.kinds.similar,
    ...inEnglish(locale, q, bodyInEnglish),
    href: at('/search', { q }),
  }));
  return [...similar, ...similarCities, ...meant];
}

function inEnglish(
  locale: Bearings['locale'],
  words: string | null,
  by: (words: string) => string | null,
): Pick<Suggestion, 'english'> {
  const english = locale === 'en' && words !== null ? by(words) : null;
  return english === null ? {} : { english };
}

/** 台州, 台州市 and Taizhou are the city. */
function isCalled({ name, shortName, pinyin }: PlaceLabel, question: string): boolean {
  return [name, shortName, pinyin.toLowerCase()].includes(question.trim().toLowerCase());
}
