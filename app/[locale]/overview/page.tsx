import { getTranslations } from 'next-intl/server';

import { Arriving } from '@/app/_components/arriving';
import { Breadcrumbs } from '@/app/_components/breadcrumbs';
import { OverviewRecord } from '@/app/_components/overview-record';
import { Shell } from '@/app/_components/shell';
import { OverviewLoading } from '@/app/_components/view-skeletons';
import { pageMetadata } from '@/app/_view/page-metadata';
import { parseNomineeFilter, type SearchParams } from '@/lib/queries/filters';

interface PageProps {
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: PageProps) {
  const t = await getTranslations('overview');
  return pageMetadata({
    title: t('title'),
    description: t('description'),
    query: parseNomineeFilter(await searchParams).filter,
  });
}

/** The register in pictures, for any filter of nominees. */
export default async function Page({ searchParams }: PageProps) {
  const t = await getTranslations('overview');
  const nominees = await getTranslations('nominees');
  const parsed = parseNomineeFilter(await searchParams);
  return (
    <Shell chapter="nominees">
      <Breadcrumbs crumbs={[{ to: '/nominees', words: nominees('title') }, { words: t('title') }]} />
      <Arriving fallback={<OverviewLoading />}>
        <OverviewRecord parsed={parsed} />
      </Arriving>
    </Shell>
  );
}
