import { useTranslations } from 'next-intl';

import { lengthBins, LONGEST_COLUMN } from '@/app/_view/column-bins';
import type { NoticePictures } from '@/lib/queries/notice-pictures';

import { Columns } from './columns';
import { Behind } from './picture';

const LEAST = 5;

/** How many working days the windows have, by both ways of counting the first day; a line where five days begin. */
export function LengthColumns({
  notices: { lengths, unknownLength, provisional, total },
}: {
  notices: NoticePictures;
}) {
  const t = useTranslations('overview');
  const bins = lengthBins(lengths);
  const days = (count: number) => (count === LONGEST_COLUMN ? t('lengths.orMore', { count }) : String(count));
  const columns = bins.map(({ workingDays, firstCounted, firstNotCounted }) => {
    return { key: String(workingDays), label: days(workingDays), counts: [firstCounted, firstNotCounted] };
  });
  const absent = { key: 'absent', label: t('lengths.unknown'), counts: [unknownLength], apart: true };
  const label = t('lengths.label', { total });
  return (
    <>
      <Columns
        columns={unknownLength === 0 ? columns : [...columns, absent]}
        label={label}
        mark={{ before: String(LEAST), words: t('lengths.five') }}
      />
      <p className="flow-key" aria-hidden="true">
        <span>
          <i className="way-0" />
          {t('lengths.firstCounted')}
        </span>
        <span>
          <i className="way-1" />
          {t('lengths.firstNotCounted')}
        </span>
      </p>
      {provisional === 0 ? null : <p className="faint small">{t('lengths.provisional', { count: provisional })}</p>}
      <Behind
        caption={label}
        columns={[t('lengths.head'), t('lengths.firstCounted'), t('lengths.firstNotCounted')]}
        rows={[
          ...bins.map((bin) => [days(bin.workingDays), bin.firstCounted, bin.firstNotCounted] as const),
          ...(unknownLength === 0 ? [] : [[t('lengths.unknown'), unknownLength, unknownLength] as const]),
        ]}
      />
    </>
  );
}
