import { useTranslations } from 'next-intl';

import { chineseCount, englishCount } from '@/app/_format/count-words';
import { dateWords, nearDay } from '@/app/_format/date-words';
import { placeName } from '@/app/_format/place-words';
import { useView } from '@/app/_view/current-view';
import { channelWords } from '@/app/_view/channel-entries';
import { stripShapes } from '@/app/_view/key-shapes';
import type { HomeWindows } from '@/lib/queries/home-windows';
import type { NoticeCard } from '@/lib/queries/notice-card';
import type { OpenWindows } from '@/lib/queries/open-windows';

import { Go } from './go';
import { Issuer } from './notice-in-english';
import { PhoneWords } from './phone-words';
import { RICH_TAGS } from './rich-tags';
import { Status } from './status';
import { StripKey } from './strip-key';
import { TearOffLeaf } from './tear-off-leaf';
import { Title } from './title';
import { ToCalendar } from './to-calendar';
import { Ways } from './ways';
import { WindowStrip } from './window-strip';

type Lead = NonNullable<HomeWindows['lead']>;

/** The answer first: how many windows are open and how many working days are left of the one that closes first. */
function Answer({ open, lead }: { open: number; lead: NoticeCard }) {
  const t = useTranslations('home.answer');
  const { locale } = useView();
  const { state, workingDaysLeft } = lead.window;
  const values = {
    ...RICH_TAGS,
    open,
    count: locale === 'zh' ? chineseCount(open) : englishCount(open),
    left: workingDaysLeft ?? 0,
  };
  if (state === 'closing-today')
    return <h1 className="answer">{t.rich(open === 1 ? 'todayOnly' : 'today', values)}</h1>;
  return <h1 className="answer">{t.rich(open === 1 ? 'only' : 'first', values)}</h1>;
}

/** With several windows open: how many close today, on the next working day, and how many have opened lately. */
function Answers({ open: { counts, nextWorkingDay, latelySince } }: { open: OpenWindows }) {
  const t = useTranslations('home.counts');
  const { locale, today } = useView();
  if (counts.open < 2) return null;
  const rows = [
    { id: 'today', count: counts.closingToday, words: t('today') },
    { id: 'next', count: counts.closingNext, words: t('next', { day: nearDay(nextWorkingDay, today, locale) }) },
    { id: 'lately', count: counts.openedLately, words: t('lately', { day: nearDay(latelySince, today, locale) }) },
  ];
  return (
    <dl className="answers">
      {rows.map(({ id, count, words }) => (
        <div key={id} className={id === 'today' && count > 0 ? 'urgent' : undefined}>
          <dt>{words}</dt>
          <dd>{t('windows', { count })}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The open notice that closes first: its days, its closing day as a torn-off leaf, how to comment. */
export function HomeLead({ open, lead }: { open: OpenWindows; lead: Lead }) {
  const { notice, channels } = lead;
  return (
    <>
      <div className="lead">
        <div className="asked">
          <Answer open={open.counts.open} lead={notice} />
          <Answers open={open} />
        </div>
        <article>
          <LeadHead notice={notice} />
          <WindowStrip days={notice.strip} window={notice.window} />
          <StripKey shapes={stripShapes(notice.strip, notice.window.state)} />
          <LeadActions notice={notice} />
        </article>
        <div className="leafbox">
          <TearOffLeaf window={notice.window} hours={channelWords(channels, 'hours')} />
        </div>
      </div>
      <Ways channels={channels} />
      <PhoneWords phone={lead.phone} />
    </>
  );
}

function LeadHead({ notice }: { notice: NoticeCard }) {
  const t = useTranslations('notice');
  const { locale } = useView();
  return (
    <>
      <div className="lead-h">
        <Status state={notice.window.state} boxed />
        <span className="meta">
          {notice.region === null ? null : <span>{placeName(notice.region, locale)}</span>}
          {notice.signedOn === null ? null : <span>{t('signedOn', { date: dateWords(notice.signedOn, locale) })}</span>}
        </span>
      </div>
      <h2 className="lead-title">
        <Go to={`/notices/${notice.id}`}>
          <Title title={notice.title} />
        </Go>
      </h2>
      <p className="meta">
        {notice.issuer === null ? null : (
          <span>
            <Issuer issuer={notice.issuer} />
          </span>
        )}
        <span>{t('people', { count: notice.nomineeCount })}</span>
        {notice.cityCount === 0 ? null : <span>{t('spread', { count: notice.cityCount })}</span>}
      </p>
    </>
  );
}

function LeadActions({ notice }: { notice: NoticeCard }) {
  const t = useTranslations('notice');
  return (
    <div className="acts gap-5">
      <Go to={`/notices/${notice.id}#comment`} className="btn main">
        {t('howToComment')}
      </Go>
      <Go to={`/notices/${notice.id}#nominees`} className="btn">
        {t('seeNominees', { count: notice.nomineeCount })}
      </Go>
      <ToCalendar notice={notice} />
    </div>
  );
}
