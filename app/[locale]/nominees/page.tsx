import { getTranslations } from 'next-intl/server';

import { Arriving } from '@/app/_components/arriving';
import { NomineeList } from '@/app/_components/nominee-list';
import { Go } from '@/app/_components/go';
import { FIRST_PAGE } from '@/app/_components/pagination';
import { SearchForm } from '@/app/_components/search-form';
import { ListLoading } from '@/app/_components/page-skeletons';
import { NomineeRowsLoading } from '@/app/_components/skeletons';
import { TakeAwayShort } from '@/app/_components/take-away';
import { TitledPage } from '@/app/_components/titled-page';
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
    <TitledPage
      chapter="nominees"
      title={t('title')}
      lead={t('lead')}
      below={
        <TakeAwayShort>
          <Go to="/overview" query={{ ...parsed.filter, sort: undefined, ...FIRST_PAGE }}>
            {overview('fromList')}
          </Go>
        </TakeAwayShort>
      }
      aside={<SearchForm to="/nominees" words={q} keep={{ ...parsed.filter, q: undefined, ...FIRST_PAGE }} />}
    >
      <Arriving
        fallback={
          <ListLoading>
            <NomineeRowsLoading inside />
          </ListLoading>
        }
      >
        <NomineeList parsed={parsed} />
      </Arriving>
    </TitledPage>
  );
}
