'use client';

import { useEffect } from 'react';

/** Lights a field and its words together while either is pointed at or focused. Without scripts the links alone do it. */
export function WordPairs() {
  useEffect(() => {
    const key = (event: Event) =>
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-f]')?.dataset.f : undefined;
    const light = (found: string | undefined) => {
      for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit');
      if (found === undefined) return;
      for (const pair of document.querySelectorAll(`[data-f="${CSS.escape(found)}"]`)) pair.classList.add('lit');
    };
    const on = (event: Event) => light(key(event));
    const off = () => light(undefined);
    const listeners = new AbortController();
    const { signal } = listeners;
    document.addEventListener('mouseover', on, { signal });
    document.addEventListener('focusin', on, { signal });
    document.addEventListener('focusout', off, { signal });
    return () => listeners.abort();
  }, []);
  return null;
}
