import { useTranslations } from 'next-intl';

import { endingKey, exportLinks } from '@/app/_feeds/export-links';
import { useView } from '@/app/_view/current-view';

import { Go } from './go';

/** Where the page ends: the same in other formats, with its filter. Nothing on a page that has none. */
export function TakeAway() {
  const t = useTranslations('takeaway');
  const view = useView();
  const found = exportLinks(view, view.path, Object.fromEntries(view.query));
  if (found === null) return null;
  return (
    <nav className="takeaway noprint" aria-label={t('label')}>
      <Go to="/subscribe" query={{ of: found.of }}>
        {t('how')}
      </Go>
      {found.links.map(({ ending, href }) => (
        <a key={ending} href={href}>
          {t(`endings.${endingKey(ending)}`)}
        </a>
      ))}
    </nav>
  );
}
