import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { cache } from 'react';

import { Arriving } from '@/app/_components/arriving';
import { Breadcrumbs } from '@/app/_components/breadcrumbs';
import { CityPictures } from '@/app/_components/city-pictures';
import { CityRecord } from '@/app/_components/city-record';
import { JsonLd } from '@/app/_components/json-ld';
import { Shell } from '@/app/_components/shell';
import { CityLoading } from '@/app/_components/page-skeletons';
import { placeName, placeWord } from '@/app/_format/place-words';
import { currentView } from '@/app/_view/current-view';
import { cityJsonLd } from '@/app/_view/json-ld';
import { pageMetadata } from '@/app/_view/page-metadata';
import { findCity } from '@/lib/queries/find-city';

interface PageProps {
  readonly params: Promise<{ readonly code: string }>;
}

const cityOf = cache(async (code: string) => findCity(code, (await currentView()).now));

export async function generateMetadata({ params }: PageProps) {
  const city = await cityOf((await params).code);
  const t = await getTranslations('city');
  const { locale } = await currentView();
  if (city === null) return pageMetadata({});
  const name = placeName(city.place, locale);
  return pageMetadata({ title: name, description: t('description', { city: name, count: city.counts.nominees }) });
}

/** One city: the windows in which it is named, and the nominees whose current post sits there. */
export default async function Page({ params }: PageProps) {
  const { code } = await params;
  return (
    <Shell chapter="cities">
      <Arriving fallback={<CityLoading />}>
        <City code={code} />
      </Arriving>
    </Shell>
  );
}

async function City({ code }: { code: string }) {
  const city = await cityOf(code);
  if (city === null) notFound();
  const t = await getTranslations('cities');
  const { locale } = await currentView();
  return (
    <>
      <Breadcrumbs crumbs={[{ to: '/cities', words: t('title') }, { words: placeWord(city.place, locale) }]} />
      <CityRecord city={city} />
      <CityPictures city={city} />
      <JsonLd of={city} as={cityJsonLd} />
    </>
  );
}
