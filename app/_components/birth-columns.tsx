import { useTranslations } from 'next-intl';

import type { Query } from '@/app/_view/address';
import { birthBins } from '@/app/_view/column-bins';
import type { Share } from '@/lib/queries/nominee-pictures';

import { Columns } from './columns';
import { Go } from './go';
import { FIRST_PAGE } from './pagination';
import { Behind } from './picture';

interface BirthColumnsProps {
  readonly years: readonly Share[];
  readonly total: number;
  /** as for shares: the rows lead to the pictures of those alone */
  readonly filter?: Query;
}

/** Years of birth in fives. */
export function BirthColumns({ years, total, filter }: BirthColumnsProps) {
  const t = useTranslations('overview');
  const { bins, notStated } = birthBins(years);
  const columns = bins.map(({ label, value, count }) => ({ key: value, label, counts: [count] }));
  const absent = { key: 'absent', label: t('noBirth'), counts: [notStated], apart: true };
  const label = t('births.label', { total });
  const range = (value: string) => value.replace('-', '–');
  return (
    <>
      <Columns columns={notStated === 0 ? columns : [...columns, absent]} label={label} />
      <Behind
        caption={label}
        columns={[t('births.head'), t('people')]}
        rows={[
          ...bins.map(
            ({ value, count }) =>
              [
                filter === undefined || count === 0 ? (
                  range(value)
                ) : (
                  <Go key={value} to="/overview" query={{ ...filter, ...FIRST_PAGE, born: value }}>
                    {range(value)}
                  </Go>
                ),
                count,
              ] as const,
          ),
          ...(notStated === 0 ? [] : [[t('noBirth'), notStated] as const]),
        ]}
      />
    </>
  );
}
