import { useTranslations } from 'next-intl';

import { dayWords, weekdayWord } from '@/app/_format/date-words';
import { useView } from '@/app/_view/current-view';
import { isOver } from '@/app/_view/is-over';
import type { WindowView } from '@/lib/queries/window-view';

type WindowDay = WindowView['days'][number];

/** Every day of a window: what it is and why, its place in the count by both conventions, and how many working days are left. */
export function DayTable({ window }: { window: WindowView }) {
  const t = useTranslations('days');
  return (
    <table className="tbl dayrows">
      <caption className="vh">{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('date')}</th>
          <th scope="col">{t('counted')}</th>
          <th scope="col">{t('notCounted')}</th>
          <th scope="col">{t('reason')}</th>
          <th scope="col" className="num">
            {t('left')}
          </th>
        </tr>
      </thead>
      <tbody>
        {window.days.map((day) => (
          <DayRow key={day.date} day={day} window={window} />
        ))}
      </tbody>
    </table>
  );
}

function shapeOf(day: WindowDay, window: WindowView, today: string): string | undefined {
  if (!day.working) return 'out';
  const over = isOver(window);
  if (day.date === window.closes && !over && window.state !== 'upcoming') return 'end';
  if (day.date === today && !over) return 'now';
  return day.date < today || over ? 'past' : undefined;
}

function DayRow({ day, window }: { day: WindowDay; window: WindowView }) {
  const t = useTranslations('days');
  const { locale, today } = useView();
  const past = day.date < today || isOver(window);
  const place = (ordinal: number | null) => (ordinal === null ? '—' : t('ordinal', { nth: ordinal }));
  const weekday = weekdayWord(day.date, locale, 'short');
  const date = dayWords(day.date, locale);
  const [first, second] = locale === 'zh' ? [date, weekday] : [weekday, date];
  return (
    <tr className={shapeOf(day, window, today)}>
      <th scope="row">
        <span>
          <span className="nb">{first}</span> <span className="nb">{second}</span>
        </span>
      </th>
      <td className="nth nb">
        <span>{place(day.ordinal)}</span>
      </td>
      <td className="nth nb">
        <span>{place(day.ordinalAfterFirst)}</span>
      </td>
      <td className="why">
        <span>
          <Reason day={day} window={window} />
        </span>
      </td>
      <td className="num nb">{!day.working ? null : past ? t('over') : t('remaining', { left: day.left })}</td>
    </tr>
  );
}

/** 首日 · 周末，不计 · 元旦放假，不计 · 春节调休上班，计入. */
function Reason({ day, window }: { day: WindowDay; window: WindowView }) {
  const t = useTranslations('days.reasons');
  const holidays = useTranslations('holidays');
  const { today } = useView();
  const holiday = day.holiday === null ? '' : holidays(day.holiday);
  const provisional = day.official ? '' : t('provisional');
  if (day.reason !== 'weekday') return t(day.reason, { holiday }) + provisional;
  if (day.date === today && !isOver(window)) return t('today') + provisional;
  if (day.date === window.closes) return t('last') + provisional;
  return t(day.date === window.opens ? 'first' : 'weekday') + provisional;
}
