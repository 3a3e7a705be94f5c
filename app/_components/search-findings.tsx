import { getTranslations } from 'next-intl/server';

import { currentView } from '@/app/_view/current-view';
import { kindsNamed } from '@/app/_view/kinds-named';
import type { BodyHit } from '@/lib/queries/find-bodies';
import type { CityHit } from '@/lib/queries/find-cities';
import { search } from '@/lib/queries/search';
import { askedFor } from '@/lib/queries/search-question';

import { Body } from './body';
import { CityName } from './city-name';
import { DidYouMean } from './did-you-mean';
import { Empty } from './empty';
import { Go } from './go';
import { KindsFound } from './kinds-found';
import { LeafSection } from './leaf-section';
import { NomineeTable } from './nominee-table';
import { NoticeRows } from './notice-row';
import { Zh } from './zh';

/** What answers a question, kind by kind, each with how many there are and the way to all of them. */
export async function SearchFindings({ question }: { question: string }) {
  const t = await getTranslations('searchPage');
  const { now } = await currentView();
  const { nominees, notices, cities, bodies, similar, similarCities, meant } = await search(question, now);
  const kinds = await getTranslations('kinds');
  const named = kindsNamed(question, (kind) => kinds(kind));
  const nothing = nominees.total + notices.total + cities.length + bodies.length + named.length === 0;
  const nearby = similar.length + similarCities.length + meant.length;
  const similarOnes = <DidYouMean names={similar} cities={similarCities} meant={meant} />;
  return (
    <>
      <AsChinese words={askedFor(question).flatMap(({ chinese }) => chinese)} />
      <KindsFound named={named} />
      {nothing ? <Empty title={t('nothing')}>{nearby === 0 ? <Hint /> : similarOnes}</Empty> : similarOnes}
      {nominees.total === 0 ? null : (
        <LeafSection id="nominees" title={t('nominees')}>
          <NomineeTable rows={nominees.rows} caption={t('nomineesOf', { count: nominees.total })} />
          <All to="/nominees" question={question} words={t('allNominees', { count: nominees.total })} />
        </LeafSection>
      )}
      {notices.total === 0 ? null : (
        <LeafSection id="notices" title={t('notices')}>
          <NoticeRows notices={notices.rows} />
          <All to="/notices" question={question} words={t('allNotices', { count: notices.total })} />
        </LeafSection>
      )}
      {cities.length === 0 ? null : (
        <LeafSection id="cities" title={t('cities')}>
          <Cities cities={cities} />
        </LeafSection>
      )}
      {bodies.length === 0 ? null : (
        <LeafSection id="bodies" title={t('bodies')}>
          <Bodies bodies={bodies} />
        </LeafSection>
      )}
    </>
  );
}

/** What else to try, and where to look for what is not searched. */
async function Hint() {
  const t = await getTranslations('searchPage');
  return <p>{t.rich('hint', { filters: (words) => <Go to="/nominees">{words}</Go> })}</p>;
}

/** What an English question was taken for, so that nobody wonders at what is found. */
async function AsChinese({ words }: { words: readonly string[] }) {
  const t = await getTranslations('searchPage');
  if (words.length === 0) return null;
  return <p className="small">{t.rich('asChinese', { words: () => <Zh>{words.join('、')}</Zh> })}</p>;
}

function All({ to, question, words }: { to: '/nominees' | '/notices'; question: string; words: string }) {
  return (
    <p className="gap-3">
      <Go to={to} query={{ q: question }}>
        {words}
      </Go>
    </p>
  );
}

function Cities({ cities }: { cities: readonly CityHit[] }) {
  return (
    <ul className="chips">
      {cities.map(({ place, nominees }) => (
        <li key={place.code}>
          <Go to={`/cities/${place.code}`} className={nominees === 0 ? 'chip none' : 'chip'}>
            <CityName place={place} />
            <i>{nominees}</i>
          </Go>
        </li>
      ))}
    </ul>
  );
}

function Bodies({ bodies }: { bodies: readonly BodyHit[] }) {
  return (
    <ul className="chips">
      {bodies.map(({ words, organisation, nominees }) => (
        <li key={words}>
          <Go
            {...(organisation ? { to: '/posts', query: { of: words } } : { to: '/nominees', query: { q: words } })}
            className="chip wrap"
          >
            <Body words={words} />
            <i>{nominees}</i>
          </Go>
        </li>
      ))}
    </ul>
  );
}
