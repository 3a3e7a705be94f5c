import { getTranslations } from 'next-intl/server';

import { Arriving } from '@/app/_components/arriving';
import { NoticeList } from '@/app/_components/notice-list';
import { FIRST_PAGE } from '@/app/_components/pagination';
import { SearchForm } from '@/app/_components/search-form';
import { ListLoading } from '@/app/_components/page-skeletons';
import { NoticeRowsLoading } from '@/app/_components/skeletons';
import { TakeAwayShort } from '@/app/_components/take-away';
import { TitledPage } from '@/app/_components/titled-page';
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
    <TitledPage
      chapter="notices"
      title={t('title')}
      lead={t('lead')}
      below={<TakeAwayShort />}
      aside={<SearchForm to="/notices" words={q} keep={{ ...parsed.filter, q: undefined, ...FIRST_PAGE }} />}
    >
      <Arriving
        fallback={
          <ListLoading>
            <NoticeRowsLoading rows={8} inside />
          </ListLoading>
        }
      >
        <NoticeList parsed={parsed} />
      </Arriving>
    </TitledPage>
  );
}
