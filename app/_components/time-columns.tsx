import { useTranslations } from 'next-intl';

import { timeBins } from '@/app/_view/column-bins';
import type { NoticePictures } from '@/lib/queries/notice-pictures';

import { Columns } from './columns';
import { Behind } from './picture';

/** Notices by the month or year in which they were signed. */
export function TimeColumns({ notices: { months, total } }: { notices: NoticePictures }) {
  const t = useTranslations('overview');
  const { bins, notStated, by } = timeBins(months);
  const columns = bins.map(({ label, value, count }) => ({ key: value, label, counts: [count] }));
  const absent = { key: 'absent', label: t('noDate'), counts: [notStated], apart: true };
  const label = t(`time.${by}`, { total });
  return (
    <>
      <Columns columns={notStated === 0 ? columns : [...columns, absent]} label={label} />
      {by === 'year' || bins[0]?.label === bins[0]?.value ? null : (
        <p className="span-key" aria-hidden="true">
          <span>{bins[0]?.value}</span>
          <span>{bins.at(-1)?.value}</span>
        </p>
      )}
      <Behind
        caption={label}
        columns={[t(`time.head.${by}`), t('notices')]}
        rows={[
          ...bins.map(({ value, count }) => [value, count] as const),
          ...(notStated === 0 ? [] : [[t('noDate'), notStated] as const]),
        ]}
      />
    </>
  );
}
