import { useTranslations } from 'next-intl';

import { nomineeReadings } from '@/app/_view/notice-words';
import { wordIndex } from '@/app/_view/word-index';
import type { PersonDetail } from '@/lib/queries/find-person';

import { Citation } from './citation';
import { LeafSection } from './leaf-section';
import { Namesakes } from './namesakes';
import { Passage } from './passage';
import { PersonFacts } from './person-facts';
import { PersonHead } from './person-head';
import { PersonMove } from './person-move';
import { ReportLink } from './report-link';
import { Trail } from './trail';
import { WordPairs } from './word-pairs';

/** The whole record of a person. Only the latest notice's words are tied to the facts; earlier ones stand in their notices. */
export function PersonRecord({ person }: { person: PersonDetail }) {
  const t = useTranslations('person.sections');
  const latest = person.appearances[0];
  if (latest === undefined) return null;
  const index = wordIndex(nomineeReadings(latest.nominee));
  return (
    <>
      <PersonHead person={person} latest={latest} />
      <PersonMove nominee={latest.nominee} movement={person.movement} index={index} />
      <LeafSection id="facts" title={t('facts')}>
        <PersonFacts person={person} nominee={latest.nominee} index={index} />
        <p className="gap-5 small noprint">
          <ReportLink />
        </p>
      </LeafSection>
      <LeafSection id="words" title={t('words')}>
        <Passage appearance={latest} index={index} />
      </LeafSection>
      <LeafSection id="trail" title={t('trail')}>
        <Trail appearances={person.appearances} />
      </LeafSection>
      <LeafSection id="namesakes" title={t('namesakes')}>
        <Namesakes namesakes={person.namesakes} />
      </LeafSection>
      <LeafSection id="cite" title={t('cite')}>
        <Citation
          issuer={latest.notice.issuer}
          title={latest.notice.title}
          name={person.name}
          signedOn={latest.notice.signedOn}
          source={latest.source}
        />
      </LeafSection>
      <WordPairs />
    </>
  );
}
