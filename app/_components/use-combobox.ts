import { type KeyboardEvent, useState } from 'react';

import type { Locale } from '@/app/_i18n/routing';

import { useSuggestions } from './use-suggestions';

/**
 * What a combobox after the ARIA Authoring Practices does: the arrows move through the list, Enter takes a line, Escape
 * closes the list, and while characters are being composed keys belong to the input method.
 */
export function useCombobox(words: string, locale: Locale, asOf: string | null) {
  const [typed, setTyped] = useState(words);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const items = useSuggestions(open ? typed : '', locale, asOf);

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const type = (value: string) => {
    setTyped(value);
    setOpen(true);
    setActive(-1);
  };
  const move = (step: 1 | -1) => {
    setOpen(true);
    // the field itself is one stop of the round
    setActive((at) => ((at + 1 + step + items.length + 1) % (items.length + 1)) - 1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const chosen = items[active];
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape' && open) close();
    else if (event.key === 'Enter' && chosen !== undefined) window.location.assign(chosen.href);
    else return;
    event.preventDefault();
  };
  return {
    typed,
    items,
    active,
    asked: open && typed.trim() !== '',
    shown: open && items.length > 0,
    type,
    close,
    onKeyDown,
  };
}
