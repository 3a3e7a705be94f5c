import { getTranslations } from 'next-intl/server';

import { HowWeRead } from '@/app/_components/how-we-read';
import { TitledPage } from '@/app/_components/titled-page';
import { pageMetadata } from '@/app/_view/page-metadata';

export async function generateMetadata() {
  const t = await getTranslations('howWeRead');
  return pageMetadata({ title: t('title'), description: t('lead') });
}

/** How notices are read, and how far that can be relied on. */
export default async function Page() {
  const t = await getTranslations('howWeRead');
  return (
    <TitledPage title={t('title')} lead={t('lead')}>
      <HowWeRead />
    </TitledPage>
  );
}
