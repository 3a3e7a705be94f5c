import { useTranslations } from 'next-intl';

import type { Query } from '@/app/_view/address';
import { yearBins } from '@/app/_view/column-bins';
import type { Share } from '@/lib/queries/nominee-pictures';

import { Columns } from './columns';
import { Go } from './go';
import { Behind } from './picture';

interface YearColumnsProps {
  readonly years: readonly Share[];
  readonly total: number;
  /** the rows lead to the nominees of that year alone */
  readonly filter: Query;
}

/** Nominees by the year in which their notice was signed. */
export function YearColumns({ years, total, filter }: YearColumnsProps) {
  const t = useTranslations('overview');
  const { bins, notStated } = yearBins(years);
  const columns = bins.map(({ label, value, count }) => ({ key: value, label, counts: [count] }));
  const absent = { key: 'absent', label: t('noDate'), counts: [notStated], apart: true };
  const label = t('years', { total });
  return (
    <>
      <Columns columns={notStated === 0 ? columns : [...columns, absent]} label={label} />
      <Behind
        caption={label}
        columns={[t('time.head.year'), t('people')]}
        rows={[
          ...bins.map(({ value, count }) => [count === 0 ? value : yearLink(value, filter), count] as const),
          ...(notStated === 0 ? [] : [[t('noDate'), notStated] as const]),
        ]}
      />
    </>
  );
}

function yearLink(year: string, filter: Query) {
  return (
    <Go key={year} to="/nominees" query={{ ...filter, year }}>
      {year}
    </Go>
  );
}
