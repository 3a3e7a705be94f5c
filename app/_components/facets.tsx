import { useTranslations } from 'next-intl';

import type { NomineeFilter } from '@/lib/queries/filters';
import type { NomineeFacets } from '@/lib/queries/list-nominees';
import type { PlaceCount } from '@/lib/queries/nominee-facets';

import { BirthYears } from './birth-years';
import { Facet } from './facet';
import { FIRST_PAGE } from './pagination';
import { ProvinceMap } from './province-map';

interface FacetsProps {
  readonly facets: NomineeFacets;
  readonly filter: NomineeFilter;
  /** how many fit the whole filter */
  readonly total: number;
}

/** The filters as plain links, each with how many it would leave; a fold on narrow screens, closed again after a choice so that its effect is seen. */
export function Facets({ facets, filter, total }: FacetsProps) {
  const t = useTranslations('facets');
  const of = { to: '/nominees', filter, total } as const;
  return (
    <aside className="facets" aria-label={t('label')}>
      <details key={JSON.stringify(filter)}>
        <summary>{t('label')}</summary>
        <Facet {...of} name="state" title={t('state')} values={facets.states} />
        <Facet {...of} name="province" title={t('province')} values={byCode(facets.provinces)}>
          <ProvinceMap
            counts={new Map(facets.provinces.map(({ place, count }) => [place.code, count]))}
            chosen={filter.province}
            linkTo={(code) => ({
              to: '/nominees',
              query: {
                ...filter,
                province: filter.province === code ? undefined : code,
                city: undefined,
                ...FIRST_PAGE,
              },
            })}
          />
        </Facet>
        <Facet {...of} name="city" title={t('city')} values={byCode(facets.cities)} />
        <Facet {...of} name="kind" title={t('kind')} values={facets.kinds} />
        <Facet {...of} name="gender" title={t('gender')} values={facets.genders} />
        <Facet {...of} name="born" title={t('born')} values={facets.birthRanges}>
          <BirthYears years={facets.birthYears} filter={filter} />
        </Facet>
        <Facet {...of} name="verb" title={t('verb')} values={facets.verbs} />
        <Facet {...of} name="from" title={t('from')} values={facets.origins} />
        <Facet {...of} name="tier" title={t('tier')} values={facets.tiers} />
        <Facet {...of} name="year" title={t('yearOf')} values={facets.years} />
        <Facet {...of} name="ethnicity" title={t('ethnicity')} values={facets.ethnicities} />
        <Facet {...of} name="education" title={t('education')} values={facets.educations} />
        <Facet {...of} name="party" title={t('party')} values={facets.parties} />
      </details>
    </aside>
  );
}

function byCode(places: readonly PlaceCount[]) {
  return places.map(({ place, count }) => ({ value: place.code, count }));
}
