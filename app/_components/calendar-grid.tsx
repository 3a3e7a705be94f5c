import { useTranslations } from 'next-intl';

import { dayNumber, monthWord, weekdayDay, weekdayWord } from '@/app/_format/date-words';
import { lunarDate } from '@/app/_format/lunar-date';
import { type BarCell, type CalendarBar, calendarBars, lanesUsed } from '@/app/_view/calendar-bars';
import { useView } from '@/app/_view/current-view';
import { calendarShapes } from '@/app/_view/key-shapes';
import { useWindowSentence } from '@/app/_view/window-sentence';
import type { CalendarDay, CalendarMonth } from '@/lib/queries/calendar-month';

import { Go } from './go';
import { StripKey } from './strip-key';

/** The month as a wall calendar, the windows as bars; for wide screens, the list beneath says the same. */
export function CalendarGrid({ calendar, caption }: { calendar: CalendarMonth; caption: string }) {
  const { locale, today } = useView();
  const cells = calendarBars(calendar.weeks, calendar.windows, today);
  const [week = []] = calendar.weeks;
  return (
    <>
      <table className={`cal lanes-${Math.max(2, lanesUsed(cells))}`}>
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            {week.map(({ date }) => (
              <th key={date} scope="col">
                {weekdayWord(date, locale, 'short')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map((row) => (
            <tr key={row[0]?.day.date}>
              {row.map((cell) => (
                <Cell key={cell.day.date} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <StripKey shapes={calendarShapes(cells)} />
    </>
  );
}

function shapeOf(day: CalendarDay): string {
  const classes = {
    cd: true,
    off: !day.working,
    hol: day.reason === 'holiday',
    makeup: day.reason === 'make-up',
    other: !day.inMonth,
    now: day.today,
  };
  return Object.entries(classes)
    .flatMap(([name, on]) => (on ? [name] : []))
    .join(' ');
}

function Cell({ cell: { day, bars, hidden } }: { cell: BarCell }) {
  return (
    <td className={shapeOf(day)} aria-current={day.today ? 'date' : undefined}>
      <DayHead day={day} />
      {bars.map((bar) => (
        <Bar key={bar.notice.id} bar={bar} />
      ))}
      <Hidden day={day} hidden={hidden} />
    </td>
  );
}

function DayHead({ day }: { day: CalendarDay }) {
  const t = useTranslations('calendar');
  const holidays = useTranslations('holidays');
  const { locale } = useView();
  const lunar = lunarDate(day.date);
  const holiday = day.holiday === null ? '' : holidays(day.holiday);
  const mark = day.reason === 'holiday' ? 'off' : day.reason === 'make-up' ? 'work' : null;
  return (
    <div className="cd-h">
      <time dateTime={day.date}>
        {!day.inMonth && day.date.endsWith('-01') ? <span className="mth">{monthWord(day.date, locale)}</span> : null}
        {dayNumber(day.date)}
      </time>
      {day.today ? <b className="today">{t('today')}</b> : null}
      {locale === 'zh' ? <span className="l">{lunar.day === '初一' ? lunar.month : lunar.day}</span> : null}
      {mark === null ? null : (
        <abbr className="x" title={t(mark, { holiday })}>
          {t(`${mark}Mark`)}
          <span className="vh">{t(mark, { holiday })}</span>
        </abbr>
      )}
    </div>
  );
}

/** How many windows of the day are not drawn; to those who do not see the bars, how many open and close. */
function Hidden({ day, hidden }: { day: CalendarDay; hidden: number }) {
  const t = useTranslations('calendar');
  const said = day.opening + day.closing > 0 && day.inMonth;
  return (
    <p className="cd-n">
      {said ? <span className="vh">{t('events', { opening: day.opening, closing: day.closing })}</span> : null}
      {hidden > 0 ? said ? <a href={`#d-${day.date}`}>{t('hidden', { hidden })}</a> : t('hidden', { hidden }) : null}
    </p>
  );
}

function Bar({ bar }: { bar: CalendarBar }) {
  const t = useTranslations('notice');
  const { locale } = useView();
  const { notice, lane, segments, label, begins } = bar;
  const sentence = useWindowSentence(notice.window);
  const title = notice.title ?? t('untitled');
  const shape = `cb lane-${lane} span-${segments.length} label-${label} ${segments[0]?.kind ?? ''}`;
  const drawn = segments.map(({ date, kind, ordinal }) => (
    <span key={date} className={`sg ${kind}`}>
      {ordinal === null ? null : <i>{ordinal}</i>}
    </span>
  ));
  const name = (
    <span className="tx" lang="zh-Hans">
      {title}
    </span>
  );
  if (!begins) {
    return (
      <span className={shape} aria-hidden="true">
        {drawn}
        {name}
      </span>
    );
  }
  const closes = notice.window.closes;
  const spoken = closes === null ? sentence : `${title} ${weekdayDay(closes, locale)} ${sentence}`;
  return (
    <Go to={`/notices/${notice.id}`} className={shape} label={spoken}>
      {drawn}
      {name}
    </Go>
  );
}
