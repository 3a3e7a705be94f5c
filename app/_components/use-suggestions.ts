import { useEffect, useState } from 'react';

import type { Locale } from '@/app/_i18n/routing';
import type { Suggestion } from '@/app/_view/suggestions';

/** A word is finished, or thought about, after so many milliseconds. */
const PAUSE = 150;
const NONE: readonly Suggestion[] = [];

interface Answered {
  readonly question: string;
  readonly items: readonly Suggestion[];
}

/**
 * Suggestions for what is typed, asked for when the typing pauses; a question that was overtaken is called off. Those of
 * the question before stay until the next are there. None without a question, or when the site does not answer.
 */
export function useSuggestions(typed: string, locale: Locale, asOf: string | null): readonly Suggestion[] {
  const [answered, setAnswered] = useState<Answered>({ question: '', items: NONE });
  const question = typed.trim();
  useEffect(() => {
    if (question === '') return;
    const overtaken = new AbortController();
    const timer = setTimeout(() => {
      void ask(question, locale, asOf, overtaken.signal).then((items) => {
        if (!overtaken.signal.aborted) setAnswered({ question, items });
      });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      overtaken.abort();
    };
  }, [question, locale, asOf]);
  return question === '' ? NONE : answered.items;
}

async function ask(
  question: string,
  locale: Locale,
  asOf: string | null,
  signal: AbortSignal,
): Promise<readonly Suggestion[]> {
  const params = new URLSearchParams({ q: question, lang: locale, ...(asOf === null ? {} : { on: asOf }) });
  try {
    const answer = await fetch(`/suggest?${params.toString()}`, { signal });
    // our own answer, of the same version of the site
    const { items }: { items: readonly Suggestion[] } = await answer.json();
    return answer.ok ? items : NONE;
  } catch {
    return NONE;
  }
}
