import { getTranslations } from 'next-intl/server';

import { monthAndYear } from '@/app/_format/date-words';
import { currentView } from '@/app/_view/current-view';
import { calendarMonth } from '@/lib/queries/calendar-month';
import { parseNoticeFilter, type SearchParams } from '@/lib/queries/filters';

import { Arriving } from './arriving';
import { Breadcrumbs } from './breadcrumbs';
import { CalendarAgenda } from './calendar-agenda';
import { CalendarGrid } from './calendar-grid';
import { CalendarHead, CalendarPlaces } from './calendar-head';
import { Empty } from './empty';
import { Go } from './go';
import { Ignored } from './ignored';
import { LeafSection } from './leaf-section';
import { Shell } from './shell';
import { CalendarLoading } from './view-skeletons';

interface CalendarPageProps {
  /** `YYYY-MM` */
  readonly month: string;
  readonly searchParams: Promise<SearchParams>;
}

/** One month of windows: what opens, what closes, which days do not count. */
export async function CalendarPage({ month, searchParams }: CalendarPageProps) {
  const t = await getTranslations('calendar');
  const { locale } = await currentView();
  return (
    <Shell chapter="calendar">
      <Breadcrumbs crumbs={[{ to: '/calendar', words: t('title') }, { words: monthAndYear(`${month}-01`, locale) }]} />
      <Arriving fallback={<CalendarLoading />}>
        <Month month={month} params={await searchParams} />
      </Arriving>
    </Shell>
  );
}

async function Month({ month, params }: { month: string; params: SearchParams }) {
  const { now, locale } = await currentView();
  const t = await getTranslations('calendar');
  const { filter, ignored } = parseNoticeFilter(params);
  const place = { province: filter.province, city: filter.city };
  const calendar = await calendarMonth(month, place, now);
  const name = monthAndYear(`${month}-01`, locale);
  return (
    <>
      <CalendarHead calendar={calendar} filter={place} />
      <Ignored names={ignored.filter((field) => field === 'province' || field === 'city')} />
      <CalendarPlaces calendar={calendar} filter={place} />
      <CalendarGrid calendar={calendar} caption={t('caption', { month: name })} />
      <LeafSection id="days" title={t('byDay')}>
        {calendar.counts.windows === 0 ? (
          <Empty title={t('none')}>
            <p className="ways-out">
              <Go to="/calendar">{t('thisMonth')}</Go>
              <Go to="/notices">{t('notices')}</Go>
            </p>
          </Empty>
        ) : (
          <CalendarAgenda calendar={calendar} filter={place} />
        )}
      </LeafSection>
    </>
  );
}
