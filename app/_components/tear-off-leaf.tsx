import { useTranslations } from 'next-intl';

import { dayNumber, monthName, monthWord, weekdayWord } from '@/app/_format/date-words';
import { lunarDate } from '@/app/_format/lunar-date';
import { clockWords } from '@/app/_format/clock-words';
import { useView } from '@/app/_view/current-view';
import type { WindowView } from '@/lib/queries/window-view';
import { staffedSpans } from '@/lib/queries/phone-now';

import { RICH_TAGS } from './rich-tags';
import { useSkippedDays } from './skipped-days';

interface TearOffLeafProps {
  readonly window: WindowView;
  /** the hours of the phone as printed; empty when none are */
  readonly hours: string;
}

/** The closing day torn off a wall calendar, with the working days that are left. */
export function TearOffLeaf({ window, hours }: TearOffLeafProps) {
  const t = useTranslations('leaf');
  const { locale } = useView();
  const { closes } = window;
  if (closes === null) return null;
  const lunar = lunarDate(closes);
  return (
    <div className="leaf">
      <div className="face">
        <div className="top">
          <span>{locale === 'zh' ? monthName(closes) : monthWord(closes, 'en')}</span>
          <span>{weekdayWord(closes, locale, locale === 'zh' ? 'long' : 'short')}</span>
        </div>
        <span className="date">{dayNumber(closes)}</span>
        <span className="cap">{t('closes')}</span>
        <span className="lun">{locale === 'zh' ? `${lunar.month}${lunar.day}` : closes.slice(0, 4)}</span>
      </div>
      <div className="left">
        <DaysLeft window={window} />
        <LastHour window={window} hours={hours} />
      </div>
    </div>
  );
}

function DaysLeft({ window }: { window: WindowView }) {
  const t = useTranslations('leaf');
  const { locale, today } = useView();
  const skipped = useSkippedDays(window.days.filter(({ date }) => date >= today));
  const left = window.days.filter(({ date, working }) => working && date >= today);
  const count = window.workingDaysLeft ?? left.length;
  return (
    <>
      {left.length > 6 ? null : (
        <ol className="leafdays" aria-label={t('left')}>
          {left.map(({ date }) => (
            <li key={date} className={date === window.closes ? 'last' : date === today ? 'now' : undefined}>
              {dayNumber(date)}
              <small>{date === today ? t('today') : weekdayWord(date, locale, 'short')}</small>
            </li>
          ))}
        </ol>
      )}
      <p>
        {t.rich('remaining', { ...RICH_TAGS, count })}
        {skipped}
      </p>
    </>
  );
}

/** The stated hour of the last day, else that there is none, with the hours of the phone as what they are. */
function LastHour({ window, hours }: TearOffLeafProps) {
  const t = useTranslations('leaf');
  if (window.closesAt !== null) return <p>{t.rich('hour', { ...RICH_TAGS, hour: window.closesAt })}</p>;
  const last = staffedSpans(hours)?.at(-1);
  return <p>{last === undefined ? t('noHour') : t.rich('noHourPhone', { ...RICH_TAGS, hour: clockWords(last.to) })}</p>;
}
