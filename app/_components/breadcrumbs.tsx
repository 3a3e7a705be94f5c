import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

import { Go } from './go';

interface Crumb {
  readonly to?: string;
  readonly words: ReactNode;
}

/** Where the page stands, from the front page to itself; the last crumb is no link. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useTranslations('site');
  const all: readonly Crumb[] = [{ to: '/', words: t('name') }, ...crumbs];
  return (
    <nav aria-label={t('position')}>
      <ol className="crumb">
        {all.map(({ to, words }, at) => (
          <li key={at}>{to === undefined ? <span aria-current="page">{words}</span> : <Go to={to}>{words}</Go>}</li>
        ))}
      </ol>
    </nav>
  );
}
