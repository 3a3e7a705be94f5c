import { useTranslations } from 'next-intl';

import { weekdayDate, weekdayDay } from '@/app/_format/date-words';
import type { WindowView } from '@/lib/queries/window-view';

import { useView } from './current-view';

/** A window in one full sentence: when it opens and closes, how many working days, where today stands, what is skipped. */
export function useWindowSentence(window: WindowView): string {
  const t = useTranslations('windowSentence');
  const { locale, today } = useView();
  const { opens, closes, state, days, workingDaysLeft } = window;
  if (closes === null) return opens === null ? t('nothing') : t('noEnd', { opens: weekdayDate(opens, locale) });
  const total = days.filter((day) => day.working).length;
  const span =
    opens === null
      ? t('noStart', { closes: weekdayDate(closes, locale) })
      : t('span', { opens: weekdayDate(opens, locale), closes: weekdayDate(closes, locale), total });
  const current = days.find(({ date }) => date === today);
  const standing =
    current === undefined || current.ordinal === null
      ? ''
      : t('standing', { day: weekdayDay(today, locale), nth: current.ordinal });
  const skipped = days.filter((day) => !day.working).map(({ date }) => weekdayDay(date, locale));
  const listed = new Intl.ListFormat(locale, { type: 'unit', style: locale === 'zh' ? 'narrow' : 'long' });
  const skippedDays = locale === 'zh' ? skipped.join('、') : listed.format(skipped);
  return [
    span,
    state === 'open' || state === 'closing-today' ? standing : '',
    t(`states.${state}`, { left: workingDaysLeft ?? 0 }),
    skipped.length === 0 ? '' : t('skipped', { days: skippedDays }),
  ].join('');
}
