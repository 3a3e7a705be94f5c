import { getTranslations } from 'next-intl/server';

import { Arriving } from '@/app/_components/arriving';
import { Breadcrumbs } from '@/app/_components/breadcrumbs';
import { Empty } from '@/app/_components/empty';
import { ProvinceCities } from '@/app/_components/province-cities';
import { ProvinceMap } from '@/app/_components/province-map';
import { Shell } from '@/app/_components/shell';
import { PageLoading } from '@/app/_components/skeletons';
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
    <Shell chapter="cities">
      <Breadcrumbs crumbs={[{ words: t('title') }]} />
      <div className="pagehead">
        <div>
          <h1>{t('title')}</h1>
          <p>{t('lead')}</p>
        </div>
      </div>
      <Arriving fallback={<PageLoading />}>
        <Provinces />
      </Arriving>
    </Shell>
  );
}

async function Provinces() {
  const t = await getTranslations('cities');
  const map = await getTranslations('provinceMap');
  const provinces = await countCities((await currentView()).now);
  if (provinces.length === 0) return <Empty title={t('none')} />;
  return (
    <>
      <ProvinceMap
        counts={new Map(provinces.map(({ place, nominees }) => [place.code, nominees]))}
        linkTo={(code) => ({ to: `/cities#province-${code}` })}
        large
      />
      <p className="tone">{map('key')}</p>
      {provinces.map((province) => (
        <ProvinceCities key={province.place.code} province={province} />
      ))}
    </>
  );
}
