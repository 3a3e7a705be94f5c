import { citiesOf, provinces } from '../places/divisions';
import { foldWords } from '../text/fold-words';
import { openTerms, similarTerms, wholeTerm } from '../text/search-terms';
import { countCities } from './count-cities';
import { placeLabel, type PlaceLabel } from './place-label';
import { questionWords } from './search-question';

/** A city, and how many nominees hold their current post there. */
export interface CityHit {
  readonly place: PlaceLabel;
  readonly nominees: number;
}

const MOST = 8;

interface NamedCity {
  readonly code: string;
  readonly name: string;
  readonly letters: string;
  /** by which it is offered to somebody who mistyped it */
  readonly similar: readonly string[];
}

let all: readonly NamedCity[] | undefined;

/** Every city of today, with the forms in which its name is looked for; made once. */
function namedCities(): readonly NamedCity[] {
  all ??= provinces().flatMap(({ code }) =>
    citiesOf(code).map((city) => {
      const letters = foldWords(city.pinyin ?? '');
      const similar = [wholeTerm(letters), ...openTerms(foldWords(city.shortName))];
      return { code: city.code, name: foldWords(city.name), letters, similar };
    }),
  );
  return all;
}

/**
 * Today's cities that somebody may have meant who found none: their names sound the same, have one other character of three
 * or more, or are one letter off. Those that share most characters come first. No statement.
 * Example: `similarCities('台洲')[0]?.name` is 台州市.
 */
export function similarCities(question: string): PlaceLabel[] {
  const typed = questionWords(question)
    .join('')
    .replace(/(?<=..)市$/u, '');
  const terms = new Set(similarTerms(typed));
  const shared = (name: string) => [...typed].filter((character, at) => name.charAt(at) === character).length;
  return namedCities()
    .filter(({ similar }) => similar.some((term) => terms.has(term)))
    .sort((a, b) => shared(b.name) - shared(a.name))
    .slice(0, MOST)
    .map(({ code }) => placeLabel(code));
}

/**
 * Today's cities whose name holds every word of a question, in Chinese or as the beginning of its pinyin: no statement but
 * that of `countCities`. Example: `(await findCities('taizh', now))[0]?.place.name` is 泰州市.
 */
export async function findCities(question: string, now: Date): Promise<CityHit[]> {
  const words = questionWords(question);
  const fits = ({ name, letters }: NamedCity) => words.every((word) => name.includes(word) || letters.startsWith(word));
  const found = words.length === 0 ? [] : namedCities().filter(fits).slice(0, MOST);
  if (found.length === 0) return [];
  const provinces = await countCities(now);
  const byCode = new Map(
    provinces.flatMap(({ cities }) => cities.map(({ place, nominees }) => [place.code, nominees])),
  );
  return found
    .map(({ code }) => ({ place: placeLabel(code), nominees: byCode.get(code) ?? 0 }))
    .sort((a, b) => b.nominees - a.nominees);
}
