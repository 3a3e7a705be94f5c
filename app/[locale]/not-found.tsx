import { useTranslations } from 'next-intl';

import { Go } from '@/app/_components/go';
import { Plight } from '@/app/_components/plight';
import { Shell } from '@/app/_components/shell';

/** There is no such page, notice, person or city. */
export default function NotFound() {
  const t = useTranslations('states.notFound');
  return (
    <Shell>
      <title>{t('title')}</title>
      <Plight code="404" title={t('title')}>
        <p>{t('what')}</p>
        <p className="acts">
          <Go to="/" className="btn main">
            {t('home')}
          </Go>
          <Go to="/notices" className="btn">
            {t('notices')}
          </Go>
          <Go to="/nominees" className="btn">
            {t('nominees')}
          </Go>
        </p>
      </Plight>
    </Shell>
  );
}
