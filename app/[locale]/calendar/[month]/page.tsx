import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';

import { CalendarPage } from '@/app/_components/calendar-page';
import { monthAndYear } from '@/app/_format/date-words';
import { currentView } from '@/app/_view/current-view';
import { pageMetadata } from '@/app/_view/page-metadata';
import { isMonth } from '@/lib/queries/calendar-month';
import { parseNoticeFilter, type SearchParams } from '@/lib/queries/filters';

interface PageProps {
  readonly params: Promise<{ readonly month: string }>;
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params, searchParams }: PageProps) {
  const { month } = await params;
  if (!isMonth(month)) return pageMetadata({});
  const t = await getTranslations('calendar');
  const { locale } = await currentView();
  const { province, city } = parseNoticeFilter(await searchParams).filter;
  const title = t('titleOf', { month: monthAndYear(`${month}-01`, locale) });
  return pageMetadata({ title, description: t('description'), query: { province, city } });
}

/** One month of windows. */
export default async function Page({ params, searchParams }: PageProps) {
  const { month } = await params;
  if (!isMonth(month)) notFound();
  return <CalendarPage month={month} searchParams={searchParams} />;
}
