import { getTranslations } from 'next-intl/server';

import { Arriving } from '@/app/_components/arriving';
import { Empty } from '@/app/_components/empty';
import { ProvinceCities } from '@/app/_components/province-cities';
import { ProvinceList } from '@/app/_components/province-list';
import { ProvinceMap } from '@/app/_components/province-map';
import { CitiesLoading } from '@/app/_components/view-skeletons';
import { TitledPage } from '@/app/_components/titled-page';
import { currentView } from '@/app/_view/current-view';
import { pageMetadata } from '@/app/_view/page-metadata';
import { countCities } from '@/lib/queries/count-cities';

export async function generateMetadata() {
  const t = await getTranslations('cities');
  return pageMetadata({ title: t('title'), description: t('lead') });
}

/** In which cities the nominees' current posts sit, province by province. */
export default async function Page() {
  const t = await getTranslations('cities');
  return (
    <TitledPage chapter="cities" title={t('title')} lead={t('lead')}>
      <Arriving fallback={<CitiesLoading />}>
        <Provinces />
      </Arriving>
    </TitledPage>
  );
}

async function Provinces() {
  const t = await getTranslations('cities');
  const map = await getTranslations('provinceMap');
  const provinces = await countCities((await currentView()).now);
  if (provinces.length === 0) return <Empty title={t('none')} />;
  return (
    <>
      <div className="country">
        <div>
          <ProvinceMap
            counts={new Map(provinces.map(({ place, nominees }) => [place.code, nominees]))}
            linkTo={(code) => ({ to: `/cities#province-${code}` })}
            large
          />
          <p className="tone">{map('key')}</p>
        </div>
        <ProvinceList provinces={provinces} />
      </div>
      {provinces.map((province) => (
        <ProvinceCities key={province.place.code} province={province} />
      ))}
    </>
  );
}
