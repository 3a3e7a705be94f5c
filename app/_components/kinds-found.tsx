import { useTranslations } from 'next-intl';

import type { PostKind } from '@/lib/notice/nominee';

import { Go } from './go';

/** The kinds of post that a question names, each as the filter of nominees that it is. */
export function KindsFound({ named }: { named: readonly PostKind[] }) {
  const t = useTranslations('searchPage');
  const kinds = useTranslations('kinds');
  if (named.length === 0) return null;
  return (
    <nav className="applied" aria-label={t('postKinds')}>
      {named.map((kind) => (
        <Go key={kind} to="/nominees" query={{ kind }} className="chip">
          {t('postKind', { kind: kinds(kind) })}
        </Go>
      ))}
    </nav>
  );
}
