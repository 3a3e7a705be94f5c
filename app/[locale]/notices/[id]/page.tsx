import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { cache } from 'react';

import { Arriving } from '@/app/_components/arriving';
import { Breadcrumbs } from '@/app/_components/breadcrumbs';
import { NoticeRecord } from '@/app/_components/notice-record';
import { JsonLd } from '@/app/_components/json-ld';
import { Shell } from '@/app/_components/shell';
import { NoticeLoading } from '@/app/_components/page-skeletons';
import { PrintedTitle } from '@/app/_components/title';
import { currentView } from '@/app/_view/current-view';
import { noticeJsonLd } from '@/app/_view/json-ld';
import { pageMetadata } from '@/app/_view/page-metadata';
import { findNotice } from '@/lib/queries/find-notice';

interface PageProps {
  readonly params: Promise<{ readonly id: string }>;
}

const noticeOf = cache(async (id: string) => findNotice(id, (await currentView()).now));

export async function generateMetadata({ params }: PageProps) {
  const notice = await noticeOf((await params).id);
  const t = await getTranslations('notice');
  if (notice === null) return pageMetadata({});
  const title = notice.title ?? t('untitled');
  return pageMetadata({
    title,
    description: t('description', { title, count: notice.nomineeCount }),
    picture: `/notices/${notice.id}/og.png`,
  });
}

/** One notice: its window, how to comment, how many it names, the nominees beside the words, where it comes from. */
export default async function Page({ params }: PageProps) {
  const { id } = await params;
  return (
    <Shell chapter="notices">
      <Arriving fallback={<NoticeLoading />}>
        <Notice id={id} />
      </Arriving>
    </Shell>
  );
}

async function Notice({ id }: { id: string }) {
  const notice = await noticeOf(id);
  if (notice === null) notFound();
  const t = await getTranslations('notices');
  return (
    <>
      <Breadcrumbs crumbs={[{ to: '/notices', words: t('title') }, { words: <PrintedTitle title={notice.title} /> }]} />
      <NoticeRecord notice={notice} />
      <JsonLd of={notice} as={noticeJsonLd} />
    </>
  );
}
