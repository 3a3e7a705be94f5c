import { useTranslations } from 'next-intl';

import { type YearBar, yearBars } from '@/app/_format/year-bars';
import type { NomineeFilter } from '@/lib/queries/filters';
import type { NomineeFacets } from '@/lib/queries/list-nominees';

import { Go } from './go';
import { FIRST_PAGE } from './pagination';

interface BirthYearsProps {
  readonly years: NomineeFacets['birthYears'];
  readonly filter: NomineeFilter;
}

/** Years of birth as a histogram whose bars are links. */
export function BirthYears({ years, filter }: BirthYearsProps) {
  const bars = yearBars(years);
  if (bars.length === 0) return null;
  return (
    <div className="yrs">
      {bars.map((bar) => (
        <Bar key={bar.year} bar={bar} filter={filter} />
      ))}
    </div>
  );
}

const HEIGHT = 50;

function Bar({ bar: { year, count, height }, filter }: { bar: YearBar; filter: NomineeFilter }) {
  const t = useTranslations('facets');
  const tall = count === 0 ? 1 : Math.max(3, Math.round(height * HEIGHT));
  const short = String(year).slice(2);
  const drawing = (
    <svg viewBox={`0 0 10 ${tall}`} height={tall} preserveAspectRatio="none" aria-hidden="true">
      <rect width="10" height={tall} />
    </svg>
  );
  if (count === 0) {
    return (
      <span className="none" aria-hidden="true">
        {drawing}
        {short}
      </span>
    );
  }
  return (
    <Go
      to="/nominees"
      query={{ ...filter, born: String(year), ...FIRST_PAGE }}
      label={t('year', { year, count })}
      current={filter.born === String(year) ? 'true' : undefined}
    >
      {count}
      {drawing}
      {short}
    </Go>
  );
}
