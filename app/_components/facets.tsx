import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

import { placeWord } from '@/app/_format/place-words';
import { useView } from '@/app/_view/current-view';
import { POST_KINDS, type PostKind } from '@/lib/notice/nominee';
import { type NomineeFilter, STATE_FILTERS } from '@/lib/queries/filters';
import type { NomineeFacets } from '@/lib/queries/list-nominees';

import { BirthYears } from './birth-years';
import { Go } from './go';
import { FIRST_PAGE } from './pagination';

interface FacetsProps {
  readonly facets: NomineeFacets;
  readonly filter: NomineeFilter;
}

/** The filters as plain links, each with how many it would leave; a fold on narrow screens. */
export function Facets({ facets, filter }: FacetsProps) {
  const t = useTranslations('facets');
  const stateWord = useStateWord();
  const filters = useTranslations('filters');
  const { locale } = useView();
  const kindWord = useKindWord();
  const places = (counts: NomineeFacets['cities']) =>
    counts.map(({ place, count }) => ({ value: place.code, words: placeWord(place, locale), count }));
  return (
    <aside className="facets" aria-label={t('label')}>
      <details>
        <summary>{t('label')}</summary>
        <Facet title={t('city')} name="city" filter={filter} options={places(facets.cities)} />
        {facets.provinces.length > 1 || filter.province !== undefined ? (
          <Facet title={t('province')} name="province" filter={filter} options={places(facets.provinces)} />
        ) : null}
        <Facet
          title={t('kind')}
          name="kind"
          filter={filter}
          options={facets.kinds.map(({ value, count }) => ({ value, words: kindWord(value), count }))}
        />
        <Facet
          title={t('born')}
          name="born"
          filter={filter}
          options={facets.birthRanges.map(({ value, count }) => ({ value, words: value.replace('-', '–'), count }))}
        >
          <BirthYears years={facets.birthYears} filter={filter} />
        </Facet>
        <Facet
          title={t('gender')}
          name="gender"
          filter={filter}
          options={facets.genders.map(({ value, count }) => ({
            value,
            words: filters(value === '女' ? '女' : '男'),
            count,
          }))}
        />
        <Facet
          title={t('state')}
          name="state"
          filter={filter}
          options={facets.states.map(({ value, count }) => ({ value, words: stateWord(value), count }))}
        />
      </details>
    </aside>
  );
}

/** Names the state of a window; one that is not known here is shown by its code. */
function useStateWord(): (state: string) => string {
  const t = useTranslations('status');
  return (state) => {
    const known = STATE_FILTERS.find((name) => name === state);
    return known === undefined ? state : t(known);
  };
}

/** Names the family of an office; one that is not known here is shown by its code. */
function useKindWord(): (kind: string) => string {
  const t = useTranslations('kinds');
  return (kind) => {
    const known: PostKind | undefined = POST_KINDS.find((name) => name === kind);
    return known === undefined ? kind : t(known);
  };
}

interface FacetProps {
  readonly title: string;
  readonly name: 'city' | 'province' | 'kind' | 'born' | 'gender' | 'state';
  readonly filter: NomineeFilter;
  readonly options: readonly { readonly value: string; readonly words: string; readonly count: number }[];
  readonly children?: ReactNode;
}

const FEW = 8;

function Facet({ title, name, filter, options, children }: FacetProps) {
  const t = useTranslations('facets');
  if (options.length === 0) return null;
  const chosen = filter[name];
  const rows = options.map(({ value, words, count }) => (
    <li key={value}>
      <Go
        to="/nominees"
        query={{ ...filter, [name]: chosen === value ? undefined : value, ...FIRST_PAGE }}
        current={chosen === value ? 'true' : undefined}
      >
        <span>{words}</span>
        <span className="q">{count}</span>
      </Go>
    </li>
  ));
  return (
    <div className="facet">
      <h3>{title}</h3>
      {children}
      <ul>
        <li>
          <Go
            to="/nominees"
            query={{ ...filter, [name]: undefined, ...FIRST_PAGE }}
            current={chosen === undefined ? 'true' : undefined}
          >
            <span>{t('all')}</span>
          </Go>
        </li>
        {rows.slice(0, FEW)}
      </ul>
      {rows.length > FEW ? (
        <details className="more">
          <summary>{t('more', { count: rows.length - FEW })}</summary>
          <ul>{rows.slice(FEW)}</ul>
        </details>
      ) : null}
    </div>
  );
}
