import { getTranslations } from 'next-intl/server';

import { CalendarPage } from '@/app/_components/calendar-page';
import { currentView } from '@/app/_view/current-view';
import { pageMetadata } from '@/app/_view/page-metadata';
import { parseNoticeFilter, type SearchParams } from '@/lib/queries/filters';

interface PageProps {
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: PageProps) {
  const t = await getTranslations('calendar');
  const { province, city } = parseNoticeFilter(await searchParams).filter;
  return pageMetadata({ title: t('title'), description: t('description'), query: { province, city } });
}

/** The month of today, or of the day as of which pages are shown. */
export default async function Page({ searchParams }: PageProps) {
  const { today } = await currentView();
  return <CalendarPage month={today.slice(0, 7)} searchParams={searchParams} />;
}
