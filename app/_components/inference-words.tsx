import { useTranslations } from 'next-intl';

import type { Inference } from '@/lib/notice/reading';

/** A function that says in one sentence from what a value was inferred. */
export function useInferenceWords(): (inference: Inference) => string {
  const t = useTranslations('inference');
  return ({ code, detail }) => t(code, { detail: detail ?? '', known: detail === undefined ? 'no' : 'yes' });
}
