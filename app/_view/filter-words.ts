import type { createTranslator } from 'next-intl';

import type { messagesOf } from '@/app/_i18n/messages';
import type { Locale } from '@/app/_i18n/routing';
import { placeWord } from '@/app/_format/place-words';
import type { NomineeFilter } from '@/lib/queries/filters';
import { placeLabel } from '@/lib/queries/place-label';

type Messages = ReturnType<typeof messagesOf>;
type Words<Section extends keyof Messages> = ReturnType<typeof createTranslator<Messages, Section>>;

/** The sentences out of which a filter's words are made. */
export interface FilterSentences {
  readonly filters: Words<'filters'>;
  readonly status: Words<'status'>;
  readonly kinds: Words<'kinds'>;
  readonly locale: Locale;
}

/** A filter at work, and its words. */
export interface AppliedFilter {
  readonly name: keyof NomineeFilter;
  readonly words: string;
}

const NAMES = ['q', 'city', 'province', 'state', 'kind', 'gender', 'born'] as const;

/** The filters at work, each with its words. Example: `{ city: '331000' }` is `[{ name: 'city', words: '台州' }]`. */
export function filterWords(
  filter: NomineeFilter,
  { filters: t, status, kinds, locale }: FilterSentences,
): AppliedFilter[] {
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
