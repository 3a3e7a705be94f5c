import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

import { endingKey, exportLinks } from '@/app/_feeds/export-links';
import { useView } from '@/app/_view/current-view';

import { Go } from './go';

/** The two ways that most readers look for, at the head of a long page: to subscribe, and the table. */
export function TakeAwayShort({ children }: { children?: ReactNode }) {
  const t = useTranslations('takeaway');
  const view = useView();
  const found = exportLinks(view, view.path, Object.fromEntries(view.query));
  const csv = found?.links.find(({ ending }) => ending === 'csv');
  return (
    <p className="short-ways noprint">
      {children}
      {found === null ? null : (
        <Go to="/subscribe" query={{ of: found.of }}>
          {t('how')}
        </Go>
      )}
      {csv === undefined ? null : <a href={csv.href}>{t('endings.csv')}</a>}
    </p>
  );
}

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
