import { getTranslations } from 'next-intl/server';

import { Arriving } from '@/app/_components/arriving';
import { Breadcrumbs } from '@/app/_components/breadcrumbs';
import { NoticeList } from '@/app/_components/notice-list';
import { FIRST_PAGE } from '@/app/_components/pagination';
import { SearchForm } from '@/app/_components/search-form';
import { Shell } from '@/app/_components/shell';
import { NoticeRowsLoading } from '@/app/_components/skeletons';
import { pageMetadata } from '@/app/_view/page-metadata';
import { parseNoticeFilter, type SearchParams } from '@/lib/queries/filters';

interface PageProps {
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: PageProps) {
  const t = await getTranslations('notices');
  return pageMetadata({
    title: t('title'),
    description: t('lead'),
    query: parseNoticeFilter(await searchParams).filter,
  });
}

/** All notices, by state and place, or by words. */
export default async function Page({ searchParams }: PageProps) {
  const t = await getTranslations('notices');
  const parsed = parseNoticeFilter(await searchParams);
  const { q } = parsed.filter;
  return (
    <Shell chapter="notices">
      <Breadcrumbs crumbs={[{ words: t('title') }]} />
      <div className="pagehead">
        <div>
          <h1>{t('title')}</h1>
          <p>{t('lead')}</p>
        </div>
        <SearchForm to="/notices" words={q} keep={{ ...parsed.filter, q: undefined, ...FIRST_PAGE }} />
      </div>
      <Arriving fallback={<NoticeRowsLoading rows={8} />}>
        <NoticeList parsed={parsed} />
      </Arriving>
    </Shell>
  );
}
