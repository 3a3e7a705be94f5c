import { useTranslations } from 'next-intl';

import { nearDay } from '@/app/_format/date-words';
import { useView } from '@/app/_view/current-view';
import type { WindowView } from '@/lib/queries/window-view';

import { RICH_TAGS } from './rich-tags';

/** Working days after which nobody counts them any more: about a month. */
const LONG_AGO = 22;

/** What a list says of a window in two short lines: when it closes, and what is left. */
export function ClosingWords({ window }: { window: WindowView }) {
  const t = useTranslations('closing');
  const { locale, today } = useView();
  const { state, opens, closes, workingDaysLeft, daysSinceClose, days } = window;
  const day = (iso: string | null) => (iso === null ? '' : nearDay(iso, today, locale));
  const values = {
    ...RICH_TAGS,
    opens: day(opens),
    closes: day(closes),
    left: workingDaysLeft ?? 0,
    since: daysSinceClose ?? 0,
    total: days.filter(({ working }) => working).length,
    hour: window.closesAt ?? '',
    withdrawn: day(window.withdrawnOn),
  };
  if (state === 'closing-today' && window.closesAt !== null) return t.rich('closing-today-at', values);
  if (state === 'closed' && values.since > LONG_AGO) return t.rich('closed-long', values);
  return t.rich(state, values);
}
