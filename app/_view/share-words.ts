import { useTranslations } from 'next-intl';

import { useFilterSentences } from './filter-sentences';
import { filterValue } from './filter-words';

/** What shares are of. */
export type ShareName = 'gender' | 'ethnicity' | 'education' | 'verb' | 'kind';

/** The words for a value of a picture in the reader's language, and whether they are Chinese words as printed. */
export function useShareWords(): (name: ShareName, value: string | null) => { words: string; printed: boolean } {
  const t = useTranslations('overview');
  const sentences = useFilterSentences();
  return (name, value) => {
    if (value === null) return { words: t(`notStated.${name}`), printed: false };
    if (value === 'unranked') return { words: t('unranked'), printed: false };
    const words = filterValue(name, value, sentences);
    return { words, printed: words === value };
  };
}
