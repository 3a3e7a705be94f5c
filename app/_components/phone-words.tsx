import { useTranslations } from 'next-intl';

import { clockWords } from '@/app/_format/clock-words';
import { nearDayLong } from '@/app/_format/date-words';
import { useView } from '@/app/_view/current-view';
import type { PhoneNow } from '@/lib/queries/phone-now';

import { RefreshAt } from './refresh-at';

/** Whether the phone is answered at this moment, else from when; renewed when that changes. Of another day than today nothing is said. */
export function PhoneWords({ phone }: { phone: PhoneNow | null }) {
  const t = useTranslations('phoneNow');
  const { locale, today, now, asOf } = useView();
  if (phone === null || asOf !== null) return null;
  if (phone.kind === 'no-more') return <p className="phone-now">{t('noMore')}</p>;
  const words =
    phone.kind === 'answered'
      ? t('answered', { until: clockWords(phone.until) })
      : phone.date === today
        ? t('todayAgain', { from: clockWords(phone.from) })
        : t('again', { from: clockWords(phone.from), day: nearDayLong(phone.date, today, locale) });
  return (
    <p className={`phone-now ${phone.kind}`}>
      {words} <span className="faint">{t('basis')}</span>
      <RefreshAt now={now.getTime()} at={phone.changesAt.getTime()} />
    </p>
  );
}
