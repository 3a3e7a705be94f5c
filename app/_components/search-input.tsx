'use client';

import { useId, useRef } from 'react';

import type { Locale } from '@/app/_i18n/routing';

import { SuggestionList } from './suggestion-list';
import { useCombobox } from './use-combobox';
import { useSlash } from './use-slash';

interface SearchInputProps {
  readonly locale: Locale;
  readonly asOf: string | null;
  readonly words: string;
  readonly said: {
    readonly label: string;
    readonly placeholder: string;
    readonly list: string;
    /** with `{count}` for the figure */
    readonly found: string;
    readonly none: string;
  };
}

/** The field of the search with its suggestions; `/` leads here from anywhere on a page. Without scripts a plain field. */
export function SearchInput({ locale, asOf, words, said }: SearchInputProps) {
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const { typed, items, active, asked, shown, type, close, onKeyDown } = useCombobox(words, locale, asOf);
  useSlash(field);
  const announced = items.length === 0 ? said.none : said.found.replace('{count}', String(items.length));
  return (
    <>
      <input
        ref={field}
        name="q"
        type="text"
        role="combobox"
        value={typed}
        maxLength={100}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        aria-label={said.label}
        placeholder={said.placeholder}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={listId}
        aria-activedescendant={shown && active >= 0 ? `${listId}-${active}` : undefined}
        aria-keyshortcuts="/"
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <SuggestionList id={listId} label={said.list} items={items} active={active} hidden={!shown} />
      <span className="vh" role="status">
        {asked ? announced : ''}
      </span>
    </>
  );
}
