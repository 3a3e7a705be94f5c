import { getTranslations } from 'next-intl/server';

import { Arriving } from '@/app/_components/arriving';
import { Breadcrumbs } from '@/app/_components/breadcrumbs';
import { NomineeList } from '@/app/_components/nominee-list';
import { Go } from '@/app/_components/go';
import { FIRST_PAGE } from '@/app/_components/pagination';
import { SearchForm } from '@/app/_components/search-form';
import { Shell } from '@/app/_components/shell';
import { NomineeRowsLoading } from '@/app/_components/skeletons';
import { pageMetadata } from '@/app/_view/page-metadata';
import { parseNomineeFilter, type SearchParams } from '@/lib/queries/filters';

interface PageProps {
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: PageProps) {
  const t = await getTranslations('nominees');
  return pageMetadata({
    title: t('title'),
    description: t('lead'),
    query: parseNomineeFilter(await searchParams).filter,
  });
}

/** Everyone who is or was proposed, with filters that are all addresses. */
export default async function Page({ searchParams }: PageProps) {
  const t = await getTranslations('nominees');
  const overview = await getTranslations('overview');
  const parsed = parseNomineeFilter(await searchParams);
  const { q } = parsed.filter;
  return (
    <Shell chapter="nominees">
      <Breadcrumbs crumbs={[{ words: t('title') }]} />
      <div className="pagehead">
        <div>
          <h1>{t('title')}</h1>
          <p>{t('lead')}</p>
          <p className="noprint">
            <Go to="/overview" query={{ ...parsed.filter, sort: undefined, ...FIRST_PAGE }}>
              {overview('fromList')}
            </Go>
          </p>
        </div>
        <SearchForm to="/nominees" words={q} keep={{ ...parsed.filter, q: undefined, ...FIRST_PAGE }} />
      </div>
      <Arriving fallback={<NomineeRowsLoading />}>
        <NomineeList parsed={parsed} />
      </Arriving>
    </Shell>
  );
}
