import { useTranslations } from 'next-intl';

import { addressOf } from '@/app/_view/address';
import { useView } from '@/app/_view/current-view';
import type { NoticeCard } from '@/lib/queries/notice-card';

const AHEAD: ReadonlySet<string> = new Set(['open', 'closing-today', 'upcoming']);

/** The window as an entry of the reader's own calendar, while it lies ahead and its last day is known. */
export function ToCalendar({ notice: { id, window } }: { notice: Pick<NoticeCard, 'id' | 'window'> }) {
  const t = useTranslations('notice');
  const { locale } = useView();
  if (window.closes === null || !AHEAD.has(window.state)) return null;
  return (
    <a className="btn noprint" href={addressOf({ locale, asOf: null }, `/notices/${id}.ics`)}>
      {t('toCalendar')}
    </a>
  );
}
