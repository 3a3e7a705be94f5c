import { useTranslations } from 'next-intl';

import { Alert } from './alert';

/** That a filter in the address was not understood, so that nobody takes the list for what it is not. */
export function Ignored({ names }: { names: readonly string[] }) {
  const t = useTranslations('filters');
  if (names.length === 0) return null;
  return (
    <div className="ignored">
      <Alert>{t('ignored', { names: names.join(', '), count: names.length })}</Alert>
    </div>
  );
}
