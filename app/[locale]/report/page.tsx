import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';

import { ReportLetter } from '@/app/_components/report-letter';
import { TitledPage } from '@/app/_components/titled-page';
import { pageMetadata } from '@/app/_view/page-metadata';
import { reportedPage } from '@/app/_view/report-letter';
import type { SearchParams } from '@/lib/queries/filters';

interface PageProps {
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('report');
  return { ...(await pageMetadata({ title: t('title'), description: t('lead') })), robots: { index: false } };
}

/** A letter that reports an error, with the page on which it was seen written into it. */
export default async function Page({ searchParams }: PageProps) {
  const t = await getTranslations('report');
  return (
    <TitledPage title={t('title')} lead={t('lead')}>
      <ReportLetter page={reportedPage((await searchParams).page)} />
    </TitledPage>
  );
}
