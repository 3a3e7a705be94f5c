import { getTranslations } from 'next-intl/server';

import { currentView } from '@/app/_view/current-view';
import type { NoticeDetail } from '@/lib/queries/find-notice';
import { peopleOfNotice } from '@/lib/queries/people-of-notice';

import { BirthColumns } from './birth-columns';
import { FlowSays } from './flow-says';
import { KindFlow } from './kind-flow';
import { Picture } from './picture';
import { RecordPair } from './record-pair';
import { ShareBars } from './share-bars';

/** Of fewer there is nothing to draw. */
const ENOUGH = 4;

/** The nominees of one notice in pictures. */
export async function NoticePictures({ notice }: { notice: NoticeDetail }) {
  if (notice.nomineeCount < ENOUGH) return null;
  const sections = await getTranslations('notice.sections');
  const t = await getTranslations('overview');
  const { now } = await currentView();
  const people = await peopleOfNotice(notice.id, now);
  return (
    <RecordPair id="pictures" title={sections('pictures')}>
      <Picture title={t('titles.flow')} says={<FlowSays nominees={people} />} wide>
        <KindFlow flows={people.flows} total={people.total} />
      </Picture>
      <div className="pics">
        <Picture title={t('titles.births')}>
          <BirthColumns years={people.birthYears} total={people.total} />
        </Picture>
        <Picture title={t('titles.education')}>
          <ShareBars name="education" shares={people.educations} total={people.total} />
        </Picture>
        <Picture title={t('titles.gender')}>
          <ShareBars name="gender" shares={people.genders} total={people.total} />
        </Picture>
        <Picture title={t('titles.ethnicity')}>
          <ShareBars name="ethnicity" shares={people.ethnicities} total={people.total} />
        </Picture>
      </div>
    </RecordPair>
  );
}
