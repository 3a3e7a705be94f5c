import { getTranslations } from 'next-intl/server';

import { chosenTheme } from '@/app/_view/chosen-theme';

import { Go } from './go';
import { ReportLink } from './report-link';
import { ThemeChoice } from './theme-toggle';

/** What this is and is not, how errors are put right, and the choice of theme. */
export async function SiteFoot() {
  const t = await getTranslations('foot');
  const api = await getTranslations('api');
  return (
    <footer className="frame">
      <div className="foot">
        <div>
          <h2>{t('about.title')}</h2>
          <p>{t('about.text')}</p>
          <p>
            <Go to="/api">{api('link')}</Go>
          </p>
        </div>
        <div>
          <h2>{t('corrections.title')}</h2>
          <p>{t('corrections.text')}</p>
          <p className="gap-3">
            <ReportLink />
          </p>
          <p>
            <Go to="/how-we-read">{t('corrections.how')}</Go>
          </p>
        </div>
        <div className="noprint">
          <h2>{t('display')}</h2>
          <ThemeChoice chosen={await chosenTheme()} />
        </div>
      </div>
    </footer>
  );
}
