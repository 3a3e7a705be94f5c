import { useTranslations } from 'next-intl';

import { placeName } from '@/app/_format/place-words';
import { useView } from '@/app/_view/current-view';
import type { CityDetail } from '@/lib/queries/find-city';
import type { WindowState } from '@/lib/queries/window-view';

import { Empty } from './empty';
import { Go } from './go';
import { LeafSection } from './leaf-section';
import { NomineeTable } from './nominee-table';
import { NoticeRows } from './notice-row';
import { TakeAwayShort } from './take-away';

/** A city: what is open, and who is proposed out of a post there. */
export function CityRecord({ city }: { city: CityDetail }) {
  const t = useTranslations('city');
  const { locale } = useView();
  const name = placeName(city.place, locale);
  return (
    <>
      <div className="pagehead">
        <div>
          <h1>
            {name}
            {locale === 'en' ? (
              <>
                {' '}
                <small className="faint" lang="zh-Hans">
                  {city.place.name}
                </small>
              </>
            ) : null}
          </h1>
          <p>{t('lead', { province: placeName(city.province, locale), ...city.counts, code: city.place.code })}</p>
          <TakeAwayShort />
        </div>
      </div>
      {city.nominees.length === 0 ? (
        <Empty title={t('none', { city: name })}>
          <p className="ways-out">
            <Go to="/cities">{t('others')}</Go>
          </p>
        </Empty>
      ) : (
        <>
          <LeafSection id="notices" title={t('notices')}>
            <NoticeRows notices={[...city.windows].sort((a, b) => urgency(a.window.state) - urgency(b.window.state))} />
            {city.counts.notices > city.windows.length ? (
              <p className="gap-3">
                <Go to="/notices" query={{ city: city.place.code, sort: 'closes' }}>
                  {t('allNotices', { count: city.counts.notices })}
                </Go>
              </p>
            ) : null}
          </LeafSection>
          <LeafSection id="nominees" title={t('nominees')}>
            <NomineeTable rows={city.nominees} caption={t('caption', { city: name, count: city.counts.nominees })} />
            <p className="faint small gap-3">{t('byCurrent')}</p>
            {city.counts.nominees > city.nominees.length ? (
              <p className="gap-3">
                <Go to="/nominees" query={{ city: city.place.code }}>
                  {t('all', { count: city.counts.nominees })}
                </Go>
              </p>
            ) : null}
          </LeafSection>
        </>
      )}
    </>
  );
}

const URGENT: readonly WindowState[] = ['closing-today', 'open', 'upcoming'];

/** What may be commented on comes first; the rest stays in its order. */
function urgency(state: WindowState): number {
  const at = URGENT.indexOf(state);
  return at === -1 ? URGENT.length : at;
}
