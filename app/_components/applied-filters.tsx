import { useTranslations } from 'next-intl';

import { placeWord } from '@/app/_format/place-words';
import { useView } from '@/app/_view/current-view';
import type { NomineeFilter } from '@/lib/queries/filters';
import { placeLabel } from '@/lib/queries/place-label';

import { Go } from './go';
import { FIRST_PAGE } from './pagination';

interface Applied {
  readonly name: keyof NomineeFilter;
  readonly words: string;
}

const NAMES = ['q', 'city', 'province', 'state', 'kind', 'gender', 'born'] as const;

/** The filters at work, each with its words. */
export function useAppliedFilters(filter: NomineeFilter): Applied[] {
  const t = useTranslations('filters');
  const status = useTranslations('status');
  const kinds = useTranslations('kinds');
  const { locale } = useView();
  const place = (code: string | undefined) => (code === undefined ? '' : placeWord(placeLabel(code), locale));
  const words = {
    q: filter.q === undefined ? '' : t('words', { words: filter.q }),
    city: place(filter.city),
    province: place(filter.province),
    state: filter.state === undefined ? '' : status(filter.state),
    kind: filter.kind === undefined ? '' : kinds(filter.kind),
    gender: filter.gender === undefined ? '' : t(filter.gender),
    born: filter.born === undefined ? '' : t('born', { years: filter.born.replace('-', '–') }),
  };
  return NAMES.flatMap((name) => (words[name] === '' ? [] : [{ name, words: words[name] }]));
}

/** The filters at work above the list; each is a link that drops it. */
export function AppliedFilters({ filter }: { filter: NomineeFilter }) {
  const t = useTranslations('filters');
  const applied = useAppliedFilters(filter);
  if (applied.length === 0) return null;
  return (
    <p className="applied">
      <span className="faint">{t('applied')}</span>
      {applied.map(({ name, words }) => (
        <Go
          key={name}
          to="/nominees"
          query={{ ...filter, [name]: undefined, ...FIRST_PAGE }}
          className="chip"
          label={t('drop', { filter: words })}
        >
          {words} <i aria-hidden="true">✕</i>
        </Go>
      ))}
    </p>
  );
}
