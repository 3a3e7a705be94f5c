import { useTranslations } from 'next-intl';

import { useView } from '@/app/_view/current-view';
import type { WindowView } from '@/lib/queries/window-view';

import { DayTable } from './day-table';
import { RICH_TAGS } from './rich-tags';

/** A window of more days than this begins folded: nobody reads a month of rows unasked. */
const SHORT = 16;

/** How the working days were counted: each day with its reason, by both conventions, and the papers that make it a working day or not. */
export function DayCount({ window }: { window: WindowView }) {
  const t = useTranslations('dayCount');
  const { locale } = useView();
  const { days, papers, workingDays } = window;
  if (days.length === 0 || workingDays === null) return <p>{t('noDays')}</p>;
  const { firstCounted, firstNotCounted, provisional } = workingDays;
  const listed = new Intl.ListFormat(locale === 'zh' ? 'zh' : 'en').format(papers);
  return (
    <details className="daycount" open={days.length <= SHORT}>
      <summary>{t('how')}</summary>
      <p>{t('sum', { firstCounted, firstNotCounted, days: days.length })}</p>
      <DayTable window={window} />
      <p className="small faint gap-3">
        {papers.length === 0 ? t('noPaper') : t('papers', { papers: listed, count: papers.length })}
        {provisional ? t.rich('provisional', RICH_TAGS) : null}
      </p>
    </details>
  );
}
