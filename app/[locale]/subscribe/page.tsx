import { getTranslations } from 'next-intl/server';

import { CalendarWays, DataWays, FeedWays } from '@/app/_components/subscribe-ways';
import { Go } from '@/app/_components/go';
import { SubscribedPage } from '@/app/_components/subscribed-page';
import { TitledPage } from '@/app/_components/titled-page';
import { exportLinks } from '@/app/_feeds/export-links';
import { currentView } from '@/app/_view/current-view';
import { pageMetadata, siteOrigin } from '@/app/_view/page-metadata';

interface PageProps {
  readonly searchParams: Promise<{ readonly of?: string | readonly string[] }>;
}

export async function generateMetadata() {
  const t = await getTranslations('subscribe');
  return pageMetadata({ title: t('title'), description: t('lead') });
}

/** How to subscribe to a page and to take it away: the one named in the address, else all notices. */
export default async function Page({ searchParams }: PageProps) {
  const { of } = await searchParams;
  const t = await getTranslations('subscribe');
  const { locale } = await currentView();
  const here = { locale, asOf: null };
  const { path, query } = pageNamed(typeof of === 'string' ? of : '');
  const found = exportLinks(here, path, query) ?? exportLinks(here, '/notices', {});
  if (found === null) throw new TypeError('all notices can be had in other formats');
  const origin = await siteOrigin();
  const named = pageNamed(found.of);
  return (
    <TitledPage
      title={t('title')}
      lead={t('lead')}
      below={
        <p>
          {t('of')}
          <SubscribedPage page={found.page} query={named.query} />{' '}
          <Go to={named.path} query={named.query}>
            {t('back')}
          </Go>
        </p>
      }
    >
      <CalendarWays links={found.links} origin={origin} />
      <FeedWays links={found.links} origin={origin} />
      <DataWays links={found.links} />
    </TitledPage>
  );
}

/** The path and filter of a page of this site; what is none is read as an address without a filter. */
function pageNamed(of: string): { path: string; query: Record<string, string> } {
  const address = URL.canParse(of, 'http://site') ? new URL(of, 'http://site') : new URL('http://site/notices');
  return { path: address.pathname, query: Object.fromEntries(address.searchParams) };
}
