import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { cache } from 'react';

import { Arriving } from '@/app/_components/arriving';
import { Breadcrumbs } from '@/app/_components/breadcrumbs';
import { nameWords } from '@/app/_components/name';
import { PersonRecord } from '@/app/_components/person-record';
import { JsonLd } from '@/app/_components/json-ld';
import { Shell } from '@/app/_components/shell';
import { PersonLoading } from '@/app/_components/page-skeletons';
import { currentView } from '@/app/_view/current-view';
import { personJsonLd } from '@/app/_view/json-ld';
import { pageMetadata } from '@/app/_view/page-metadata';
import { findPerson } from '@/lib/queries/find-person';

interface PageProps {
  readonly params: Promise<{ readonly id: string }>;
}

const personOf = cache(async (id: string) => findPerson(id, (await currentView()).now));

export async function generateMetadata({ params }: PageProps) {
  const person = await personOf((await params).id);
  const t = await getTranslations('person');
  const { locale } = await currentView();
  if (person === null) return pageMetadata({});
  const name = nameWords(person, locale);
  return pageMetadata({ title: name, description: t('description', { name }) });
}

/** One person: what is proposed, what is known and how, the words, the notices in which the person is named. */
export default async function Page({ params }: PageProps) {
  const { id } = await params;
  return (
    <Shell chapter="nominees">
      <Arriving fallback={<PersonLoading />}>
        <Person id={id} />
      </Arriving>
    </Shell>
  );
}

async function Person({ id }: { id: string }) {
  const person = await personOf(id);
  if (person === null) notFound();
  const t = await getTranslations('nominees');
  const { locale } = await currentView();
  return (
    <>
      <Breadcrumbs crumbs={[{ to: '/nominees', words: t('title') }, { words: nameWords(person, locale) }]} />
      <PersonRecord person={person} />
      <JsonLd of={person} as={personJsonLd} />
    </>
  );
}
