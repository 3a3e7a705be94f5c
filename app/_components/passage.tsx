import { useTranslations } from 'next-intl';

import { sourceLines } from '@/app/_format/source-words';
import type { WordIndex } from '@/app/_view/word-index';
import type { Appearance } from '@/lib/queries/find-person';

import { Go } from './go';
import { NamedInEnglish } from './notice-in-english';
import { SourceLine } from './source-line';
import { Title } from './title';

interface PassageProps {
  readonly appearance: Appearance;
  readonly index: WordIndex;
}

/** The words that speak of a person, every field's name beneath its words. */
export function Passage({ appearance: { passage, notice, nominee }, index }: PassageProps) {
  const t = useTranslations('source');
  return (
    <>
      {sourceLines([passage]).map((line) => (
        <SourceLine key={line.offset} line={line} index={index} annotated />
      ))}
      <p className="meta gap-3">
        <span>
          <Title title={notice.title} />
          <NamedInEnglish notice={notice} />
        </span>
        <span>{t('range', { from: nominee.start + 1, to: nominee.end })}</span>
        <span>
          <Go to={`/notices/${notice.id}#w-n${nominee.ordinal}-name`}>{t('inNotice')}</Go>
        </span>
      </p>
    </>
  );
}
