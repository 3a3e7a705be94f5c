import { useTranslations } from 'next-intl';

import { weekdayDay } from '@/app/_format/date-words';
import { useView } from '@/app/_view/current-view';
import type { CalendarDay, CalendarMonth } from '@/lib/queries/calendar-month';
import type { NoticeCard } from '@/lib/queries/notice-card';

import { ClosingWords } from './closing-words';
import { Go } from './go';
import { Issuer, TitleInEnglish } from './notice-in-english';
import { Status } from './status';
import { Title } from './title';

interface DayEvents {
  readonly day: CalendarDay;
  readonly closing: readonly NoticeCard[];
  readonly opening: readonly NoticeCard[];
}

/** Of a full day the first of each kind are shown, the others behind a fold. */
const SHOWN = 4;

function eventsOf({ weeks, windows }: CalendarMonth): DayEvents[] {
  return weeks.flat().flatMap((day) => {
    if (!day.inMonth || day.opening + day.closing === 0) return [];
    const closing = windows.filter(({ window }) => window.closes === day.date);
    const opening = windows.filter(({ window }) => window.opens === day.date);
    return [{ day, closing, opening }];
  });
}

/** Day by day what closes and what opens: the calendar in words, and on the phone the calendar itself. */
export function CalendarAgenda({ calendar }: { calendar: CalendarMonth }) {
  return (
    <ol className="agenda">
      {eventsOf(calendar).map((events) => (
        <Day key={events.day.date} events={events} />
      ))}
    </ol>
  );
}

function Day({ events: { day, closing, opening } }: { events: DayEvents }) {
  const t = useTranslations('calendar');
  const { locale, today } = useView();
  const urgent =
    day.date >= today && closing.some(({ window }) => window.state === 'open' || window.state === 'closing-today');
  return (
    <li id={`d-${day.date}`} className={day.date < today ? 'past' : undefined}>
      <h3>
        <time dateTime={day.date} className={urgent ? 'zhu' : undefined}>
          {weekdayDay(day.date, locale)}
        </time>
        <small>
          {day.today ? <b>{t('today')}</b> : null} {t('events', { opening: day.opening, closing: day.closing })}{' '}
          <DayReason day={day} />
        </small>
      </h3>
      <Events event="closes" notices={closing} total={day.closing} />
      <Events event="opens" notices={opening} total={day.opening} />
    </li>
  );
}

/** Why the day does not count, or counts though it is a weekend. */
function DayReason({ day }: { day: CalendarDay }) {
  const t = useTranslations('days.reasons');
  const holidays = useTranslations('holidays');
  if (day.reason === 'weekday') return null;
  return t(day.reason, { holiday: day.holiday === null ? '' : holidays(day.holiday) });
}

interface EventsProps {
  readonly event: 'opens' | 'closes';
  readonly notices: readonly NoticeCard[];
  /** with those that the page does not list */
  readonly total: number;
}

function Events({ event, notices, total }: EventsProps) {
  const t = useTranslations('calendar');
  if (notices.length === 0) return null;
  const rows = notices.map((notice) => <Event key={notice.id} event={event} notice={notice} />);
  const more = rows.slice(SHOWN);
  return (
    <>
      <ul>{rows.slice(0, SHOWN)}</ul>
      {more.length === 0 ? null : (
        <details>
          <summary>{t(event === 'closes' ? 'moreClosing' : 'moreOpening', { count: more.length })}</summary>
          <ul>{more}</ul>
        </details>
      )}
      {total > notices.length ? (
        <p className="small faint">
          {t(event === 'closes' ? 'unlistedClosing' : 'unlistedOpening', { count: total - notices.length })}
        </p>
      ) : null}
    </>
  );
}

function Event({ event, notice }: { event: 'opens' | 'closes'; notice: NoticeCard }) {
  const t = useTranslations('notice');
  const c = useTranslations('calendar');
  return (
    <li className="arow">
      <span className={`ev ${event}`}>{c(event)}</span>
      <span className="t">
        <Go to={`/notices/${notice.id}`}>
          <Title title={notice.title} />
        </Go>
        <TitleInEnglish title={notice.title} />
        <small>
          {notice.issuer === null ? null : (
            <>
              <Issuer issuer={notice.issuer} />
              {t('dot')}
            </>
          )}
          {t('people', { count: notice.nomineeCount })}
        </small>
      </span>
      <span className="s">
        <Status state={notice.window.state} />
      </span>
      <span className="r">
        <ClosingWords window={notice.window} />
      </span>
    </li>
  );
}
