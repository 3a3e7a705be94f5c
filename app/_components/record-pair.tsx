import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

import type { SourceText } from '@/app/_format/source-words';
import type { WordIndex } from '@/app/_view/word-index';

import { SourceHead, SourceLine } from './source-line';

interface RecordPairProps {
  readonly id: string;
  readonly title: string;
  /** the paragraphs of the source beside the record; without any the record has the whole width */
  readonly lines?: readonly SourceText[];
  readonly index?: WordIndex;
  /** the children are record and source already, and fill the width by themselves */
  readonly bare?: boolean;
  readonly children: ReactNode;
}

/** A part of a notice: the record at the left, the paragraphs that it was read from at the right. */
export function RecordPair({ id, title, lines = [], index, bare = false, children }: RecordPairProps) {
  const t = useTranslations('source');
  const beside = lines.length > 0 && index !== undefined;
  return (
    <section className={beside ? 'pair' : 'pair wide'} id={id} aria-labelledby={`${id}-title`}>
      <div className="fold">
        <h2 id={`${id}-title`}>{title}</h2>
      </div>
      {bare ? children : <div className="rec">{children}</div>}
      {beside ? (
        <aside className="src" aria-label={t('of', { part: title })}>
          <SourceHead lines={lines} />
          {lines.map((line) => (
            <SourceLine key={line.offset} line={line} index={index} />
          ))}
        </aside>
      ) : null}
    </section>
  );
}
