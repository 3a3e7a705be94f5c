import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';

import { Arriving } from '@/app/_components/arriving';
import { CityFinder } from '@/app/_components/city-finder';
import { Empty } from '@/app/_components/empty';
import { Go } from '@/app/_components/go';
import { HomeLead } from '@/app/_components/home-lead';
import { LeafSection } from '@/app/_components/leaf-section';
import { NoticeRows } from '@/app/_components/notice-row';
import { ProposedGroups } from '@/app/_components/proposed-groups';
import { Shell } from '@/app/_components/shell';
import { NoticeRowsLoading } from '@/app/_components/skeletons';
import { currentView } from '@/app/_view/current-view';
import { pageMetadata } from '@/app/_view/page-metadata';
import { type HomeWindows, homeWindows } from '@/lib/queries/home-windows';

export const generateMetadata = () => pageMetadata({});

/** What is open now, until when, how to comment, and who is proposed; then what comes and what has closed. */
export default function Page() {
  return (
    <Shell chapter="home">
      <Arriving fallback={<NoticeRowsLoading />}>
        <Home />
      </Arriving>
    </Shell>
  );
}

async function Home() {
  const { now } = await currentView();
  const home = await homeWindows(now);
  return (
    <>
      <Open home={home} />
      <Rows id="closing" notices={home.open.slice(1)} />
      <Rows id="upcoming" notices={home.upcoming} />
      <Rows id="closed" notices={home.recentlyClosed} />
    </>
  );
}

function Open({ home: { open, lead } }: { home: HomeWindows }) {
  const t = useTranslations('home');
  if (lead === null) {
    return (
      <LeafSection id="open" title={t('sections.open')}>
        <h1 className="vh">{t('nothing.title')}</h1>
        <Empty title={t('nothing.title')}>
          <p className="ways-out">
            <Go to="/notices">{t('nothing.notices')}</Go>
            <Go to="/nominees">{t('nothing.nominees')}</Go>
          </p>
        </Empty>
      </LeafSection>
    );
  }
  return (
    <>
      <LeafSection id="open" title={t('sections.open')}>
        <HomeLead open={open.length} lead={lead} />
      </LeafSection>
      {lead.cities.length === 0 ? null : (
        <LeafSection id="city" title={t('sections.city')}>
          <CityFinder province={lead.notice.region} cities={lead.cities} />
        </LeafSection>
      )}
      <LeafSection id="who" title={t('sections.who')}>
        <ProposedGroups groups={lead.groups} />
      </LeafSection>
    </>
  );
}

async function Rows({ id, notices }: { id: 'closing' | 'upcoming' | 'closed'; notices: HomeWindows['open'] }) {
  const t = await getTranslations('home.sections');
  if (notices.length === 0) return null;
  return (
    <LeafSection id={id} title={t(id)}>
      <NoticeRows notices={notices} />
    </LeafSection>
  );
}
