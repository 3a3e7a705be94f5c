'use client';

import { useEffect } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The arrows go from row to row of the list in which the focus is: each row's first link is a stop. Without scripts Tab does. */
export function ListArrows() {
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return null;
}

function onKey(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const list = document.activeElement?.closest('[data-arrows]');
  if (step === undefined || !list || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const rows = Array.from(list.querySelectorAll('tbody > tr, :scope > li'));
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[at + step]?.querySelector('a');
  if (!next) return;
  event.preventDefault();
  next.focus();
}
