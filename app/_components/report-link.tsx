import { useTranslations } from 'next-intl';

import { useView } from '@/app/_view/current-view';

import { Go } from './go';

/** Leads to a letter that has this page written into it. */
export function ReportLink() {
  const t = useTranslations('report');
  const { path } = useView();
  return (
    <Go to="/report" query={{ page: path }}>
      {t('link')}
    </Go>
  );
}
