import { useTranslations } from 'next-intl';

import { useView } from './current-view';
import type { FilterSentences } from './filter-words';

/** The sentences out of which a page makes the words of its filters. */
export function useFilterSentences(): FilterSentences {
  const filters = useTranslations('filters');
  const status = useTranslations('status');
  const kinds = useTranslations('kinds');
  return { filters, status, kinds, locale: useView().locale };
}
