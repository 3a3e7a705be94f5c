import { getTranslations } from 'next-intl/server';

import { Plight } from '@/app/_components/plight';
import { Shell } from '@/app/_components/shell';
import { useHereLink } from '@/app/_view/here-link';
import { pageMetadata } from '@/app/_view/page-metadata';

export async function generateMetadata() {
  const t = await getTranslations('states.unavailable');
  return { ...(await pageMetadata({ title: t('title') })), robots: { index: false } };
}

/** What the proxy shows with status 503 while the database is out of reach; the page asks for nothing itself. */
export default async function Page() {
  const t = await getTranslations('states.unavailable');
  return (
    <Shell counted={false}>
      <Plight code="503" title={t('title')}>
        <p>{t('what')}</p>
        <p>{t('todo')}</p>
        <p className="acts">
          <Retry words={t('retry')} />
        </p>
      </Plight>
    </Shell>
  );
}

function Retry({ words }: { words: string }) {
  return (
    <a className="btn main" href={useHereLink()}>
      {words}
    </a>
  );
}
