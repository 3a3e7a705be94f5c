import { getTranslations } from 'next-intl/server';

import { dateWords, weekdayWord } from '@/app/_format/date-words';
import { lunarDate } from '@/app/_format/lunar-date';
import { currentView } from '@/app/_view/current-view';
import { siteTotals } from '@/lib/queries/site-totals';

/** The line under the masthead: the day in Beijing, by both calendars, and what the register holds. */
export async function Dateline({ counted }: { counted: boolean }) {
  const { today, locale } = await currentView();
  const t = await getTranslations('dateline');
  const lunar = lunarDate(today);
  const weekday = weekdayWord(today, locale, 'long');
  return (
    <div className="dateline">
      <span>
        <b className="part">
          <time dateTime={today}>{t('today', { date: dateWords(today, locale), weekday })}</time>
        </b>
        {locale === 'zh' ? <span className="part">{`${lunar.year}年${lunar.month}${lunar.day}`}</span> : null}
      </span>
      <span>
        {counted ? t('totals', { ...(await siteTotals()) }) : null}
        {t('zone')}
      </span>
    </div>
  );
}
