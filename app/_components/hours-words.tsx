import { useTranslations } from 'next-intl';

import { clockWords } from '@/app/_format/clock-words';
import { widenMarks } from '@/app/_format/widen-marks';
import { useView } from '@/app/_view/current-view';
import { staffedSpans } from '@/lib/queries/phone-now';

import { Zh } from './zh';

/** When the phone is answered: as printed, in English by the clock where the words are plainly hours. */
export function HoursWords({ hours }: { hours: string }) {
  const t = useTranslations('channels');
  const { locale } = useView();
  const spans = locale === 'en' ? staffedSpans(hours) : null;
  if (spans === null) return <Zh>{widenMarks(hours)}</Zh>;
  return spans.map(({ from, to }) => `${clockWords(from)}–${clockWords(to)}`).join(t('and'));
}
