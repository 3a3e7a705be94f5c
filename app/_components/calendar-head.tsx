import { useTranslations } from 'next-intl';
import { Fragment } from 'react';

import { dayWords, monthAndYear, monthWord, weekdayDay } from '@/app/_format/date-words';
import { placeWord } from '@/app/_format/place-words';
import { useView } from '@/app/_view/current-view';
import type { CalendarMonth, PlaceFilter } from '@/lib/queries/calendar-month';
import type { PlaceLabel } from '@/lib/queries/place-label';

import { Go } from './go';

interface CalendarHeadProps {
  readonly calendar: CalendarMonth;
  readonly filter: PlaceFilter;
}

/** The month in a sentence or two: how many windows, the holidays; and the way to the months beside it. */
export function CalendarHead({ calendar, filter }: CalendarHeadProps) {
  const t = useTranslations('calendar');
  const { locale } = useView();
  const days = calendar.weeks.flat();
  const inMonth = days.filter((day) => day.inMonth);
  const sum = (of: 'opening' | 'closing') => inMonth.reduce((total, day) => total + day[of], 0);
  const { windows, open } = calendar.counts;
  return (
    <div className="pagehead">
      <div>
        <h1>{monthAndYear(`${calendar.month}-01`, locale)}</h1>
        <p>
          {windows === 0 ? t('none') : t('sum', { windows, opening: sum('opening'), closing: sum('closing') })}
          {inMonth.some(({ today }) => today) && open > 0 ? t('open', { open }) : null}
          <HolidayWords calendar={calendar} />
        </p>
        {calendar.provisional ? <p className="gap-3 provisional">{t('provisional')}</p> : null}
      </div>
      <Months calendar={calendar} filter={filter} />
    </div>
  );
}

/** 元旦放假1月1日至3日，1月4日 周日上班。 */
function HolidayWords({ calendar }: { calendar: CalendarMonth }) {
  const t = useTranslations('calendar');
  const names = useTranslations('holidays');
  const { locale } = useView();
  const list = (words: string[]) => (locale === 'zh' ? words.join('、') : new Intl.ListFormat('en').format(words));
  return calendar.holidays.map(({ holidays, first, last, makeUp }) => (
    <Fragment key={first}>
      {t.rich('holiday', {
        names: list(holidays.map((name) => names(name))),
        first: dayWords(first, locale),
        last: dayWords(last, locale),
        single: first === last ? 'yes' : 'no',
        worked: makeUp.length === 0 ? 'no' : 'yes',
        days: () =>
          makeUp.map((date, at) => (
            <Fragment key={date}>
              {at === 0 ? null : t('comma')}
              <span className="nb">{weekdayDay(date, locale)}</span>
            </Fragment>
          )),
      })}
    </Fragment>
  ));
}

function Months({ calendar: { previous, next }, filter }: CalendarHeadProps) {
  const t = useTranslations('calendar');
  const { locale } = useView();
  const query = { ...filter };
  return (
    <nav className="acts noprint" aria-label={t('months')}>
      {previous === null ? null : (
        <Go
          to={`/calendar/${previous}`}
          query={query}
          className="btn small"
          label={t('previous', { month: monthAndYear(`${previous}-01`, locale) })}
        >
          ‹ {monthWord(`${previous}-01`, locale)}
        </Go>
      )}
      <Go to="/calendar" query={query} className="btn small">
        {t('thisMonth')}
      </Go>
      {next === null ? null : (
        <Go
          to={`/calendar/${next}`}
          query={query}
          className="btn small"
          label={t('next', { month: monthAndYear(`${next}-01`, locale) })}
        >
          {monthWord(`${next}-01`, locale)} ›
        </Go>
      )}
    </nav>
  );
}

/** The provinces whose notices run in the month as links, and the cities of the one that is chosen. */
export function CalendarPlaces({ calendar, filter }: CalendarHeadProps) {
  const t = useTranslations('calendar');
  const { month, provinces, cities } = calendar;
  const chosen = filter.province !== undefined || filter.city !== undefined;
  if (provinces.length < 2 && !chosen) return null;
  const to = `/calendar/${month}`;
  return (
    <div className="places noprint">
      <nav className="links" aria-label={t('byProvince')}>
        <Go to={to} current={chosen ? undefined : 'true'}>
          {t('everywhere')}
        </Go>
        <PlaceLinks to={to} places={provinces} chosen={filter.province} queryOf={(province) => ({ province })} />
      </nav>
      {cities.length === 0 ? null : (
        <nav className="links" aria-label={t('byCity')}>
          <PlaceLinks
            to={to}
            places={cities}
            chosen={filter.city}
            queryOf={(city) => ({ province: filter.province, city })}
          />
        </nav>
      )}
    </div>
  );
}

interface PlaceLinksProps {
  readonly to: string;
  readonly places: readonly PlaceLabel[];
  readonly chosen: string | undefined;
  readonly queryOf: (code: string) => PlaceFilter;
}

function PlaceLinks({ to, places, chosen, queryOf }: PlaceLinksProps) {
  const { locale } = useView();
  return places.map((place) => (
    <Go key={place.code} to={to} query={queryOf(place.code)} current={place.code === chosen ? 'true' : undefined}>
      {placeWord(place, locale)}
    </Go>
  ));
}
