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
import { HomeLoading } from '@/app/_components/view-skeletons';
import { currentView } from '@/app/_view/current-view';
import { pageMetadata } from '@/app/_view/page-metadata';
import { type HomeWindows, homeWindows } from '@/lib/queries/home-windows';
import type { NoticeCard } from '@/lib/queries/notice-card';

export const generateMetadata = () => pageMetadata({});

/** What is open now, until when, how to comment, and who is proposed; then what comes and what has closed. */
export default function Page() {
  return (
    <Shell chapter="home">
      <Arriving fallback={<HomeLoading />}>
        <Home />
      </Arriving>
    </Shell>
  );
}

async function Home() {
  const { now } = await currentView();
  const { open, lead, upcoming, recentlyClosed } = await homeWindows(now);
  const others = (notices: readonly NoticeCard[]) => notices.filter(({ id }) => id !== lead?.notice.id);
  const { counts } = open;
  return (
    <>
      <Open open={open} lead={lead} />
      <Rows id="today" notices={others(open.closingToday)} total={counts.closingToday} state="closing-today" />
      <Rows id="next" notices={others(open.closingNext)} total={counts.closingNext} state="open" />
      <Rows
        id="later"
        notices={others(open.closingLater)}
        total={counts.open - counts.closingToday - counts.closingNext}
        state="open"
      />
      <Rows id="lately" notices={counts.open > FEW ? open.openedLately.slice(0, FEW) : []} state="open" />
      <Rows id="upcoming" notices={upcoming} state="upcoming" />
      <Rows id="closed" notices={recentlyClosed} state="closed" />
    </>
  );
}

/** Of so few windows nobody needs a second list by their opening. */
const FEW = 5;

function Open({ open, lead }: Pick<HomeWindows, 'open' | 'lead'>) {
  const t = useTranslations('home');
  if (lead === null) {
    return (
      <LeafSection id="open" title={t('sections.open')}>
        <h1 className="vh">{t('nothing.title')}</h1>
        <Empty title={t('nothing.title')}>
          <p className="ways-out">
            <Go to="/calendar">{t('nothing.calendar')}</Go>
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
        <HomeLead open={open} lead={lead} />
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

interface RowsProps {
  readonly id: 'today' | 'next' | 'later' | 'lately' | 'upcoming' | 'closed';
  readonly notices: readonly NoticeCard[];
  /** of how many these are the first, the notice at the top among them */
  readonly total?: number;
  readonly state: 'open' | 'closing-today' | 'upcoming' | 'closed';
}

async function Rows({ id, notices, total = 0, state }: RowsProps) {
  const t = await getTranslations('home');
  if (notices.length === 0) return null;
  return (
    <LeafSection id={id} title={t(`sections.${id}`)}>
      <NoticeRows notices={notices} />
      {total > notices.length + 1 ? (
        <p className="gap-3">
          <Go to="/notices" query={{ state }}>
            {t(state === 'closing-today' ? 'allToday' : 'allOpen', { count: total })}
          </Go>
        </p>
      ) : null}
    </LeafSection>
  );
}
