import type { createTranslator } from 'next-intl';

import { dateWords } from '@/app/_format/date-words';
import { placeWord } from '@/app/_format/place-words';
import { proposalWords } from '@/app/_format/proposal-words';
import type { messagesOf } from '@/app/_i18n/messages';
import type { Locale } from '@/app/_i18n/routing';
import { EDUCATION_LEVELS } from '@/lib/notice/education-level';
import { POST_KINDS } from '@/lib/notice/nominee';
import { TIERS } from '@/lib/notice/notice';
import { PARTIES } from '@/lib/notice/party';
import { ethnicityInEnglish } from '@/lib/queries/ethnicity-words';
import { type NomineeFilter, STATE_FILTERS } from '@/lib/queries/filters';
import { NOMINEE_CONDITIONS, type NomineeCondition } from '@/lib/queries/nominee-conditions';
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
interface AppliedFilter {
  readonly name: NomineeCondition;
  readonly words: string;
}

type ValueWords = (value: string, sentences: FilterSentences) => string;

const place: ValueWords = (code, { locale }) => placeWord(placeLabel(code), locale);
const day: ValueWords = (value, { locale }) => dateWords(value, locale);
const kind: ValueWords = (value, { kinds }) => worded(POST_KINDS, value, (known) => kinds(known));

const VALUE_WORDS: Readonly<Record<NomineeCondition, ValueWords>> = {
  q: (words, { filters }) => filters('words', { words }),
  province: place,
  city: place,
  state: (value, { status }) => worded(STATE_FILTERS, value, (known) => status(known)),
  tier: (value, { filters }) => worded(TIERS, value, (known) => filters(`tiers.${known}`)),
  year: (value) => value,
  opens: day,
  closes: day,
  post: (words, { filters }) => filters('words', { words }),
  arriving: place,
  verb: (value, { locale }) => proposalWords(value, locale).words,
  kind,
  from: kind,
  gender: (value, { filters }) => (value === '女' || value === '男' ? filters(value) : value),
  ethnicity: (value, { locale }) => (locale === 'en' ? ethnicityInEnglish(value) : null) ?? value,
  born: (value) => value.replace('-', '–'),
  education: (value, { filters }) => worded(EDUCATION_LEVELS, value, (known) => filters(`educations.${known}`)),
  party: (value, { filters }) => worded(PARTIES, value, (known) => filters(`parties.${known}`)),
};

function worded<T extends string>(known: readonly T[], value: string, words: (known: T) => string): string {
  const found = known.find((one) => one === value);
  return found === undefined ? value : words(found);
}

/** The word for a value under its filter's name. Example: `filterValue('city', '331000', sentences)` is `台州`. */
export function filterValue(name: NomineeCondition, value: string, sentences: FilterSentences): string {
  return VALUE_WORDS[name](value, sentences);
}

/** The same where it stands alone: a year of birth, and not one of a notice; a day that is the last. */
export function appliedValue(name: NomineeCondition, value: string, sentences: FilterSentences): string {
  const words = filterValue(name, value, sentences);
  if (name === 'from') return sentences.filters('from', { kind: words });
  if (name === 'born') return sentences.filters('born', { years: words });
  if (name === 'arriving') return sentences.filters('arriving', { city: words });
  if (name === 'opens' || name === 'closes') return sentences.filters(name, { day: words });
  if (name === 'year') return sentences.filters('year', { year: words });
  return words;
}

/** The filters at work, each with its words. Example: `{ city: '331000' }` is `[{ name: 'city', words: '台州' }]`. */
export function filterWords(filter: NomineeFilter, sentences: FilterSentences): AppliedFilter[] {
  return NOMINEE_CONDITIONS.flatMap((name) => {
    const value = filter[name];
    return value === undefined ? [] : [{ name, words: appliedValue(name, value, sentences) }];
  });
}
