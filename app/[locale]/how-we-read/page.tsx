import { getTranslations } from 'next-intl/server';

import { Breadcrumbs } from '@/app/_components/breadcrumbs';
import { HowWeRead } from '@/app/_components/how-we-read';
import { Shell } from '@/app/_components/shell';
import { pageMetadata } from '@/app/_view/page-metadata';

export async function generateMetadata() {
  const t = await getTranslations('howWeRead');
  return pageMetadata({ title: t('title'), description: t('lead') });
}

/** How notices are read, and how far that can be relied on. */
export default async function Page() {
  const t = await getTranslations('howWeRead');
  return (
    <Shell>
      <Breadcrumbs crumbs={[{ words: t('title') }]} />
      <div className="pagehead">
        <div>
          <h1>{t('title')}</h1>
          <p>{t('lead')}</p>
        </div>
      </div>
      <HowWeRead />
    </Shell>
  );
}
