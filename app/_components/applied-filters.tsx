import { useTranslations } from 'next-intl';

import { placeWord } from '@/app/_format/place-words';
import { useView } from '@/app/_view/current-view';
import type { NomineeFilter } from '@/lib/queries/filters';
import type { NomineeFacets, PlaceCount } from '@/lib/queries/list-nominees';

import { Go } from './go';

interface Applied {
  readonly name: keyof NomineeFilter;
  readonly words: string;
}

const NAMES = ['q', 'city', 'province', 'state', 'kind', 'gender', 'born'] as const;

/** The filters at work, each with its words. */
export function useAppliedFilters(filter: NomineeFilter, facets: NomineeFacets): Applied[] {
  const t = useTranslations('filters');
  const status = useTranslations('status');
  const kinds = useTranslations('kinds');
  const { locale } = useView();
  const place = (places: readonly PlaceCount[], code: string) => {
    const found = places.find((count) => count.place.code === code);
    return found === undefined ? code : placeWord(found.place, locale);
  };
  const words = {
    q: filter.q === undefined ? '' : t('words', { words: filter.q }),
    city: filter.city === undefined ? '' : place(facets.cities, filter.city),
    province: filter.province === undefined ? '' : place(facets.provinces, filter.province),
    state: filter.state === undefined ? '' : status(filter.state),
    kind: filter.kind === undefined ? '' : kinds(filter.kind),
    gender: filter.gender === undefined ? '' : t(filter.gender),
    born: filter.born === undefined ? '' : t('born', { years: filter.born.replace('-', '–') }),
  };
  return NAMES.flatMap((name) => (words[name] === '' ? [] : [{ name, words: words[name] }]));
}

interface AppliedFiltersProps {
  readonly filter: NomineeFilter;
  readonly facets: NomineeFacets;
}

/** The filters at work above the list; each is a link that drops it. */
export function AppliedFilters({ filter, facets }: AppliedFiltersProps) {
  const t = useTranslations('filters');
  const applied = useAppliedFilters(filter, facets);
  if (applied.length === 0) return null;
  return (
    <p className="applied">
      <span className="faint">{t('applied')}</span>
      {applied.map(({ name, words }) => (
        <Go
          key={name}
          to="/nominees"
          query={{ ...filter, [name]: undefined, page: undefined }}
          className="chip"
          label={t('drop', { filter: words })}
        >
          {words} <i aria-hidden="true">✕</i>
        </Go>
      ))}
    </p>
  );
}
