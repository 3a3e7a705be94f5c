import { useTranslations } from 'next-intl';

import { joinColumns, markWords, type SourceText, type WordStretch } from '@/app/_format/source-words';
import { widenMarks } from '@/app/_format/widen-marks';
import type { WordIndex } from '@/app/_view/word-index';

import { useFieldLabel } from './field-label';

interface SourceLineProps {
  readonly line: SourceText;
  readonly index: WordIndex;
  /** writes each field's name beneath its words */
  readonly annotated?: boolean;
}

/** A paragraph of the source with the words of each field marked; each mark leads back to its field. */
export function SourceLine({ line, index, annotated = false }: SourceLineProps) {
  const shown = { offset: line.offset, text: widenMarks(line.text) };
  return (
    <blockquote className={annotated ? 'passage' : 'source'} lang="zh-Hans">
      {markWords(shown, index.marks).map((stretch, at) => (
        <Stretch key={at} stretch={stretch} annotated={annotated} />
      ))}
    </blockquote>
  );
}

function Stretch({ stretch, annotated }: { stretch: WordStretch; annotated: boolean }) {
  const t = useTranslations('source');
  const labelOf = useFieldLabel();
  const { text, mark } = stretch;
  const words = joinColumns(text);
  if (mark === null) return words;
  const label = labelOf(mark.key);
  const title = t('words', { field: label, from: mark.start + 1, to: mark.end });
  return (
    <a
      className="w"
      id={`w-${mark.key}`}
      href={`#f-${mark.key}`}
      data-f={mark.key}
      title={title}
      // the words in one piece, wherever the name below them begins
      aria-label={annotated ? `${words} ${label}` : undefined}
    >
      {annotated ? <Annotated words={words} label={label} /> : words}
    </a>
  );
}

/** Words up to this length stay in one piece; longer ones carry their name below the last few, so that they are read first. */
const SHORT = 8;
const CARRYING = 6;

function Annotated({ words, label }: { words: string; label: string }) {
  const characters = [...words];
  const plain = characters.length > SHORT ? characters.length - CARRYING : 0;
  return (
    <>
      {characters.slice(0, plain).join('')}
      <ruby>
        {characters.slice(plain).join('')}
        <rt>{label}</rt>
      </ruby>
    </>
  );
}

/** The head above a piece of source: that it is one, and where it stands. */
export function SourceHead({ lines }: { lines: readonly SourceText[] }) {
  const t = useTranslations('source');
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  return (
    <div className="src-h">
      <span>{t('title')}</span>
      <span>{t('range', { from: first.offset + 1, to: last.offset + last.text.length })}</span>
    </div>
  );
}
