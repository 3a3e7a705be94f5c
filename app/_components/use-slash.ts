import { type RefObject, useEffect } from 'react';

/** `/` leads to the field, unless the reader is typing elsewhere; Escape leads back to where the reader was. */
export function useSlash(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    let from: Element | null = null;
    const enter = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const at = event.target;
      if (at instanceof HTMLElement && (at.isContentEditable || at.matches('input, textarea, select'))) return;
      event.preventDefault();
      from = document.activeElement;
      field.current?.focus();
      field.current?.select();
    };
    const leave = () => {
      field.current?.blur();
      if (from instanceof HTMLElement && from.isConnected) from.focus();
      from = null;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === '/') enter(event);
      // the first Escape closes the suggestions, and one while characters are composed is the input method's
      const escapes = event.key === 'Escape' && !event.defaultPrevented && !event.isComposing;
      if (escapes && event.target === field.current) leave();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [field]);
}
