import { useTranslations } from 'next-intl';

import { partialDateWords } from '@/app/_format/date-words';
import { placeWord } from '@/app/_format/place-words';
import { sourceLines, type SourceText, within } from '@/app/_format/source-words';
import { useView } from '@/app/_view/current-view';
import type { WordIndex } from '@/app/_view/word-index';
import type { NomineeRecord } from '@/lib/queries/nominee-record';

import { FactWords } from './fact-words';
import { Field } from './field';
import { Go } from './go';
import { Movement, Proposal } from './movement';
import { Name, nameWords } from './name';
import { PostLinks } from './post-links';
import { InEnglish, Posts, ranksOf } from './posts';
import { SourceLine } from './source-line';

interface NomineePairProps {
  readonly nominee: NomineeRecord;
  readonly source: readonly SourceText[];
  readonly index: WordIndex;
}

const FACTS = ['gender', 'ethnicity', 'birth', 'nativePlace', 'education', 'degree', 'politicalStatus'] as const;

/** A nominee beside the words that speak of this nominee. */
export function NomineePair({ nominee, source, index }: NomineePairProps) {
  const t = useTranslations('source');
  const { locale } = useView();
  const lines = sourceLines(within(source, nominee.start, nominee.end));
  return (
    <>
      <article className="rec">
        <NomineeHead nominee={nominee} index={index} />
        <RecordMovement nominee={nominee} index={index} tall />
        <PostLinks posts={[...nominee.currentPosts, ...nominee.proposedPosts]} />
      </article>
      <aside className="src" aria-label={t('of', { part: nameWords(nominee, locale) })}>
        <details className="srcd">
          <summary>{t('title')}</summary>
          {lines.map((line) => (
            <SourceLine key={line.offset} line={line} index={index} />
          ))}
        </details>
      </aside>
    </>
  );
}

function NomineeHead({ nominee, index }: Omit<NomineePairProps, 'source'>) {
  const { locale } = useView();
  const name = <Name name={nominee.name} pinyin={nominee.pinyin} />;
  return (
    <div className="nomh">
      <span className="idx">{nominee.ordinal}</span>
      <h3 id={`f-n${nominee.ordinal}-name`} data-f={`n${nominee.ordinal}-name`}>
        {nominee.personId === null ? (
          name
        ) : (
          <Go to={`/persons/${nominee.personId}`} className="nl">
            {name}
          </Go>
        )}
      </h3>
      <NomineeFacts nominee={nominee} index={index} />
      {nominee.city === null ? null : (
        <Go to={`/cities/${nominee.city.code}`} className="chip">
          {placeWord(nominee.city, locale)}
        </Go>
      )}
    </div>
  );
}

function NomineeFacts({ nominee, index }: Omit<NomineePairProps, 'source'>) {
  const t = useTranslations('facts');
  const { locale } = useView();
  const shown = FACTS.filter((name) => nominee.readings[name].value !== null);
  const words = (name: (typeof FACTS)[number]) => {
    const value = String(nominee.readings[name].value);
    if (name === 'birth') return partialDateWords(value, locale);
    if (name === 'gender' && locale === 'en') return t(value === '女' ? 'female' : 'male');
    return <FactWords field={name} value={value} nominee={nominee} />;
  };
  return (
    <span className="facts">
      {shown.map((name) => (
        <span key={name}>
          {t.rich(`inline.${name}`, {
            value: () => (
              <Field
                name={`n${nominee.ordinal}-${name}`}
                index={index}
                inferred={nominee.readings[name].certainty === 'inferred'}
              >
                {words(name)}
              </Field>
            ),
          })}
        </span>
      ))}
    </span>
  );
}

interface RecordMovementProps {
  readonly nominee: NomineeRecord;
  readonly index: WordIndex;
  readonly tall?: boolean;
}

/** From the current post to the proposed one, each leading to its words. */
function RecordMovement({ nominee, index, tall = false }: RecordMovementProps) {
  const t = useTranslations('movement');
  const { currentPost, proposal, proposedPost } = nominee.readings;
  const key = (name: string) => `n${nominee.ordinal}-${name}`;
  const posts = (value: string | number | null, entries: NomineeRecord['currentPosts']) =>
    value === null ? t('noPost') : <Posts words={String(value)} ranks={ranksOf(entries)} />;
  return (
    <Movement
      tall={tall}
      from={
        <InEnglish posts={nominee.currentPosts}>
          <Field name={key('currentPost')} index={index}>
            {posts(currentPost.value, nominee.currentPosts)}
          </Field>
        </InEnglish>
      }
      verb={
        <Field name={key('proposal')} index={index} inferred={proposal.certainty === 'inferred'}>
          <Proposal verb={proposal.value === null ? null : String(proposal.value)} />
        </Field>
      }
      to={
        <InEnglish posts={nominee.proposedPosts}>
          <Field name={key('proposedPost')} index={index} inferred={proposedPost.certainty === 'inferred'}>
            {posts(proposedPost.value, nominee.proposedPosts)}
          </Field>
        </InEnglish>
      }
    />
  );
}
