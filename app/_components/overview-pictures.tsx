import { useTranslations } from 'next-intl';

import { birthBins } from '@/app/_view/column-bins';
import type { ShareName } from '@/app/_view/share-words';
import type { Query } from '@/app/_view/address';
import type { Share } from '@/lib/queries/nominee-pictures';
import type { NoticePictures } from '@/lib/queries/notice-pictures';
import type { Overview } from '@/lib/queries/overview';

import { BirthColumns } from './birth-columns';
import { FlowSays } from './flow-says';
import { KindFlow } from './kind-flow';
import { LeafSection } from './leaf-section';
import { LengthColumns } from './length-columns';
import { Picture } from './picture';
import { ShareBars } from './share-bars';
import { TimeColumns } from './time-columns';

interface OverviewPicturesProps {
  readonly found: Overview;
  readonly filter: Query;
}

/** Nominees and their notices in pictures: where they come from and go, who they are, when, and for how long. */
export function OverviewPictures({ found: { nominees, notices }, filter }: OverviewPicturesProps) {
  const t = useTranslations('overview');
  const bars = (name: ShareName, shares: readonly Share[]) => (
    <Picture title={t(`titles.${name}`)}>
      <ShareBars name={name} shares={shares} total={nominees.total} filter={filter} />
    </Picture>
  );
  return (
    <>
      <LeafSection id="ways" title={t('sections.ways')}>
        <Picture title={t('titles.flow')} says={<FlowSays nominees={nominees} />} wide>
          <KindFlow flows={nominees.flows} total={nominees.total} />
        </Picture>
        <div className="pics">
          {bars('kind', nominees.kinds)}
          {bars('verb', nominees.verbs)}
        </div>
      </LeafSection>
      <LeafSection id="people" title={t('sections.people')}>
        <Picture title={t('titles.births')} says={<BirthsSay years={nominees.birthYears} />} wide>
          <BirthColumns years={nominees.birthYears} total={nominees.total} filter={filter} />
        </Picture>
        <div className="pics">
          <div>
            {bars('gender', nominees.genders)}
            {bars('education', nominees.educations)}
          </div>
          {bars('ethnicity', nominees.ethnicities)}
        </div>
      </LeafSection>
      <LeafSection id="windows" title={t('sections.windows')}>
        <div className="pics">
          <Picture title={t('titles.time')}>
            <TimeColumns notices={notices} />
          </Picture>
          <Picture title={t('titles.lengths')} says={<LengthsSay notices={notices} />}>
            <LengthColumns notices={notices} />
          </Picture>
        </div>
      </LeafSection>
    </>
  );
}

function BirthsSay({ years }: { years: readonly Share[] }) {
  const t = useTranslations('overview');
  const [first] = [...birthBins(years).bins].sort((a, b) => b.count - a.count);
  return first === undefined ? null : t('births.says', { years: first.value.replace('-', '–'), count: first.count });
}

function LengthsSay({ notices: { lengths, unknownLength } }: { notices: NoticePictures }) {
  const t = useTranslations('overview');
  const short = lengths.filter(({ workingDays }) => workingDays < 5);
  const sum = (way: 'firstCounted' | 'firstNotCounted') => short.reduce((total, one) => total + one[way], 0);
  return t('lengths.says', {
    firstCounted: sum('firstCounted'),
    firstNotCounted: sum('firstNotCounted'),
    unknown: unknownLength,
  });
}
