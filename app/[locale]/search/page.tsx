import { getTranslations } from 'next-intl/server';

import { Arriving } from '@/app/_components/arriving';
import { Breadcrumbs } from '@/app/_components/breadcrumbs';
import { SearchFindings } from '@/app/_components/search-findings';
import { Shell } from '@/app/_components/shell';
import { PageLoading } from '@/app/_components/skeletons';
import { TakeAway } from '@/app/_components/take-away';
import { pageMetadata } from '@/app/_view/page-metadata';
import { parseQuestion, type SearchParams } from '@/lib/queries/filters';

interface PageProps {
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: PageProps) {
  const t = await getTranslations('searchPage');
  return pageMetadata({ title: t('title'), query: { q: parseQuestion(await searchParams) ?? undefined } });
}

/** Everything that answers a question, by what it is. */
export default async function Page({ searchParams }: PageProps) {
  const t = await getTranslations('searchPage');
  const question = parseQuestion(await searchParams);
  return (
    <Shell>
      <Breadcrumbs crumbs={[{ words: t('title') }]} />
      <div className="pagehead">
        <div>
          <h1>{question === null ? t('title') : t('titleOf', { words: question })}</h1>
          <p>{t('lead')}</p>
        </div>
      </div>
      {question === null ? null : (
        <>
          <Arriving fallback={<PageLoading />}>
            <SearchFindings question={question} />
          </Arriving>
          <TakeAway />
        </>
      )}
    </Shell>
  );
}
