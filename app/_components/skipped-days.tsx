import { useTranslations } from 'next-intl';

import { dayNumber } from '@/app/_format/date-words';
import { useView } from '@/app/_view/current-view';
import type { WindowView } from '@/lib/queries/window-view';

/** Why some of these days do not count: 27、28日周末不计. Empty when all of them do. */
export function useSkippedDays(days: WindowView['days']): string {
  const t = useTranslations('skipped');
  const { locale } = useView();
  const list = (reason: 'weekend' | 'holiday') =>
    days.filter((day) => day.reason === reason).map(({ date }) => dayNumber(date));
  const said = (['weekend', 'holiday'] as const).flatMap((reason) => {
    const found = list(reason);
    if (found.length === 0) return [];
    const words = locale === 'zh' ? found.join('、') : new Intl.ListFormat('en').format(found.map(String));
    return [t(reason, { days: words, count: found.length })];
  });
  return said.join('');
}
