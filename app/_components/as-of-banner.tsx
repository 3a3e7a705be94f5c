import { useTranslations } from 'next-intl';

import { weekdayDate } from '@/app/_format/date-words';
import { addressOf } from '@/app/_view/address';
import { useView } from '@/app/_view/current-view';

/** Says that the page shows another day than today, and leads back. */
export function AsOfBanner() {
  const { asOf, locale, path, query } = useView();
  const t = useTranslations('asOf');
  if (asOf === null) return null;
  const rest = Object.fromEntries([...query].filter(([name]) => name !== 'on'));
  return (
    <div className="asof" role="note">
      <span>
        {t.rich('shown', {
          day: () => (
            <b>
              <time dateTime={asOf}>{weekdayDate(asOf, locale)}</time>
            </b>
          ),
        })}
      </span>
      <a href={addressOf({ locale, asOf: null }, path, rest)}>{t('back')}</a>
    </div>
  );
}
