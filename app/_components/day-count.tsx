import { useTranslations } from 'next-intl';

import type { Locale } from '@/app/_i18n/routing';
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
  return (
    <details className="daycount" open={days.length <= SHORT}>
      <summary>{t('how')}</summary>
      <p>{t('sum', { firstCounted, firstNotCounted, days: days.length })}</p>
      <DayTable window={window} />
      <p className="small faint gap-3">
        {papers.length === 0
          ? t('noPaper')
          : t.rich('papers', { count: papers.length, papers: () => <Papers papers={papers} locale={locale} /> })}
        {provisional ? t.rich('provisional', RICH_TAGS) : null}
      </p>
    </details>
  );
}

/** Their numbers in one sentence, each in one piece. */
function Papers({ papers, locale }: { papers: readonly string[]; locale: Locale }) {
  return new Intl.ListFormat(locale).formatToParts(papers).map(({ type, value }, at) =>
    type === 'element' ? (
      <span key={at} className="nb">
        {value}
      </span>
    ) : (
      value
    ),
  );
}
