import { useTranslations } from 'next-intl';

import { useView } from '@/app/_view/current-view';
import type { Appearance, PersonDetail } from '@/lib/queries/find-person';

/** How to cite the record, by GB/T 7714. */
export function Citation({ person, latest: { notice } }: { person: PersonDetail; latest: Appearance }) {
  const t = useTranslations('cite');
  const { today } = useView();
  return (
    <>
      <p className="cite" lang="zh-Hans">
        {notice.issuer === null ? '' : `${notice.issuer}．`}
        {notice.title ?? t('untitled')}：{person.name}［EB/OL］．
        {notice.signedOn === null ? '' : `（${notice.signedOn}）`}［{today}］．公示簿．
      </p>
    </>
  );
}
