import { getTranslations } from 'next-intl/server';

import { Arriving } from '@/app/_components/arriving';
import { SearchFindings } from '@/app/_components/search-findings';
import { SearchLoading } from '@/app/_components/view-skeletons';
import { TakeAway } from '@/app/_components/take-away';
import { TitledPage } from '@/app/_components/titled-page';
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
    <TitledPage
      title={t('title')}
      heading={question === null ? undefined : t('titleOf', { words: question })}
      lead={question === null ? t('lead') : undefined}
    >
      {question === null ? null : (
        <>
          <Arriving fallback={<SearchLoading />}>
            <SearchFindings question={question} />
          </Arriving>
          <TakeAway />
        </>
      )}
    </TitledPage>
  );
}
