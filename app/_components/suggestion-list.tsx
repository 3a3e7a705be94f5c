import type { Suggestion } from '@/app/_view/suggestions';

interface SuggestionListProps {
  readonly id: string;
  readonly label: string;
  readonly items: readonly Suggestion[];
  /** the line that the arrows have come to; -1 for none */
  readonly active: number;
  readonly hidden: boolean;
}

/** The suggestions beneath the search box; the focus stays in the field, which says which line is meant. */
export function SuggestionList({ id, label, items, active, hidden }: SuggestionListProps) {
  return (
    <ul id={id} role="listbox" aria-label={label} className="suggestions" hidden={hidden}>
      {items.map(({ kind, words, note, english, href }, at) => (
        <li
          key={`${kind} ${href}`}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === active}
          className={kind}
          // before the field loses the focus and the list closes
          onMouseDown={(event) => {
            event.preventDefault();
            window.location.assign(href);
          }}
        >
          <b lang={languageOf(words)}>{words}</b> {english === undefined ? null : <span lang="en">{english} </span>}
          <span lang={languageOf(note)}>{note}</span>
        </li>
      ))}
    </ul>
  );
}

/** Chinese as soon as one character is: Lǐ Jiān 李坚. */
function languageOf(words: string): 'zh-Hans' | undefined {
  return /\p{Script=Han}/u.test(words) ? 'zh-Hans' : undefined;
}
