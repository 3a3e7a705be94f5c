import { getTranslations } from 'next-intl/server';

import { placeName } from '@/app/_format/place-words';
import { currentView } from '@/app/_view/current-view';
import type { CityDetail } from '@/lib/queries/find-city';
import { cityPictures } from '@/lib/queries/city-pictures';

import { BirthColumns } from './birth-columns';
import { FlowSays } from './flow-says';
import { Go } from './go';
import { KindFlow } from './kind-flow';
import { LeafSection } from './leaf-section';
import { NomineeTable } from './nominee-table';
import { Picture } from './picture';
import { YearColumns } from './year-columns';

/** Who comes, who would leave and where to, and in which years: in pictures, each with its numbers. */
export async function CityPictures({ city: { place, counts } }: { city: CityDetail }) {
  const { now, locale } = await currentView();
  const t = await getTranslations('city');
  const overview = await getTranslations('overview');
  const { leaving, arriving } = await cityPictures(place.code, now);
  const name = placeName(place, locale);
  const filter = { city: place.code };
  return (
    <>
      {arriving.total === 0 ? null : (
        <LeafSection id="arriving" title={t('arriving')}>
          <NomineeTable rows={arriving.rows} caption={t('arrivingCaption', { city: name, count: arriving.total })} />
          <p className="faint small gap-3">{t('byProposed')}</p>
          {arriving.total > arriving.rows.length ? (
            <p className="gap-3">
              <Go to="/nominees" query={{ arriving: place.code }}>
                {t('all', { count: arriving.total })}
              </Go>
            </p>
          ) : null}
        </LeafSection>
      )}
      {counts.nominees === 0 ? null : (
        <LeafSection id="pictures" title={t('pictures')}>
          <Picture title={overview('titles.flow')} says={<FlowSays nominees={leaving} />} wide>
            <KindFlow flows={leaving.flows} total={leaving.total} />
          </Picture>
          <div className="pics">
            <Picture title={t('byYear')}>
              <YearColumns years={leaving.years} total={counts.nominees} filter={filter} />
            </Picture>
            <Picture title={overview('titles.births')}>
              <BirthColumns years={leaving.birthYears} total={leaving.total} filter={filter} />
            </Picture>
          </div>
          <p className="gap-5 noprint">
            <Go to="/overview" query={filter}>
              {t('allPictures')}
            </Go>
          </p>
        </LeafSection>
      )}
    </>
  );
}
