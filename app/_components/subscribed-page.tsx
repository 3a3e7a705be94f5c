import { useTranslations } from 'next-intl';

import type { ExportLinks } from '@/app/_feeds/export-links';
import { placeName } from '@/app/_format/place-words';
import { useView } from '@/app/_view/current-view';
import { useFilterSentences } from '@/app/_view/filter-sentences';
import { filterWords } from '@/app/_view/filter-words';
import { parseNomineeFilter } from '@/lib/queries/filters';
import { placeLabel } from '@/lib/queries/place-label';

interface SubscribedPageProps {
  readonly page: ExportLinks['page'];
  readonly query: Readonly<Record<string, string>>;
}

/** What is subscribed to, in words: a city by its name, a list by its filters. */
export function SubscribedPage({ page, query }: SubscribedPageProps) {
  const t = useTranslations('subscribe.pages');
  const { locale } = useView();
  const sentences = useFilterSentences();
  if (page.kind === 'city') return <b>{t('city', { city: placeName(placeLabel(page.id), locale) })}</b>;
  const filters = filterWords(parseNomineeFilter(query).filter, sentences).map(({ words }) => words);
  return <b>{[t(page.kind), ...filters].join(t('comma'))}</b>;
}
