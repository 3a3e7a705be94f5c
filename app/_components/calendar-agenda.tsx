import { useTranslations } from 'next-intl';

import { weekdayDay } from '@/app/_format/date-words';
import { useView } from '@/app/_view/current-view';
import type { CalendarDay, CalendarMonth, PlaceFilter } from '@/lib/queries/calendar-month';
import type { NoticeCard } from '@/lib/queries/notice-card';

import { ClosingWords } from './closing-words';
import { Go } from './go';
import { Issuer } from './notice-in-english';
import { Status } from './status';
import { Title } from './title';

interface DayEvents {
  readonly day: CalendarDay;
  readonly closing: readonly NoticeCard[];
  readonly opening: readonly NoticeCard[];
}

/** Of a busy day the first of each kind are shown, the others behind a fold. */
const SHOWN = 4;
/** Of a day in a full month. */
const MOST_OF_FULL = 3;

/** Of a full month what is over is counted and no longer listed, of all other days what closes first. */
function eventsOf({ weeks, windows, full }: CalendarMonth, today: string): DayEvents[] {
  return weeks.flat().flatMap((day) => {
    if (!day.inMonth || day.opening + day.closing === 0) return [];
    const closing = windows.filter(({ window }) => window.closes === day.date);
    const opening = windows.filter(({ window }) => window.opens === day.date);
    if (!full) return [{ day, closing, opening }];
    const most = day.date < today ? 0 : MOST_OF_FULL;
    const shown = closing.slice(0, most);
    return [{ day, closing: shown, opening: opening.slice(0, most - shown.length) }];
  });
}

interface CalendarAgendaProps {
  readonly calendar: CalendarMonth;
  /** of whose windows they are */
  readonly filter: PlaceFilter;
}

/** Day by day what closes and what opens: the calendar in words, and on the phone the calendar itself. */
export function CalendarAgenda({ calendar, filter }: CalendarAgendaProps) {
  const t = useTranslations('calendar');
  const { today } = useView();
  return (
    <>
      {calendar.full ? <p className="small faint">{t('full')}</p> : null}
      <ol className="agenda">
        {eventsOf(calendar, today).map((events) => (
          <Day key={events.day.date} events={events} filter={filter} />
        ))}
      </ol>
    </>
  );
}

function Day({ events: { day, closing, opening }, filter }: { events: DayEvents; filter: PlaceFilter }) {
  const t = useTranslations('calendar');
  const { locale, today } = useView();
  const urgent =
    day.date >= today && closing.some(({ window }) => window.state === 'open' || window.state === 'closing-today');
  const isCounted = closing.length + opening.length === 0;
  const shape = [day.date < today ? 'past' : '', isCounted ? 'counted' : ''].filter(Boolean).join(' ');
  return (
    <li id={`d-${day.date}`} className={shape === '' ? undefined : shape}>
      <h3>
        <time dateTime={day.date} className={urgent ? 'zhu' : undefined}>
          {weekdayDay(day.date, locale)}
        </time>
        <small>
          {day.today ? <b>{t('today')} </b> : null}
          {isCounted ? null : t('events', { opening: day.opening, closing: day.closing })} <DayReason day={day} />
        </small>
      </h3>
      <Events event="closes" notices={closing} />
      <Events event="opens" notices={opening} />
      {day.closing > closing.length || day.opening > opening.length ? (
        <p className="all-of-day">
          <AllOfDay event="closes" day={day.date} count={day.closing} listed={closing.length} filter={filter} />
          <AllOfDay event="opens" day={day.date} count={day.opening} listed={opening.length} filter={filter} />
        </p>
      ) : null}
    </li>
  );
}

interface AllOfDayProps {
  readonly event: 'opens' | 'closes';
  readonly day: string;
  readonly count: number;
  readonly listed: number;
  readonly filter: PlaceFilter;
}

/** The way to all windows that close or open on a day of which the page lists only some, or none. */
function AllOfDay({ event, day, count, listed, filter }: AllOfDayProps) {
  const t = useTranslations('calendar');
  const { locale } = useView();
  if (count === listed) return null;
  const words = t(event === 'closes' ? 'allClosing' : 'allOpening', { count, listed });
  return (
    <Go to="/notices" query={{ ...filter, [event]: day }} label={`${weekdayDay(day, locale)} ${words}`}>
      {words}
    </Go>
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
}

function Events({ event, notices }: EventsProps) {
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
        <small className="dotted">
          {notice.issuer === null ? null : (
            <span>
              <Issuer issuer={notice.issuer} />
            </span>
          )}
          <span>{t('people', { count: notice.nomineeCount })}</span>
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
