import { dateWords, weekdayDate } from '@/app/_format/date-words';
import type { Locale } from '@/app/_i18n/routing';
import type { NoticeExport } from '@/lib/queries/notice-export';

import { translator } from './translators';

/**
 * A notice's window as calendars and feeds tell it, a sentence each: nothing of it depends on the clock, for an entry stays in a
 * program for days. What is inferred, provisional, contradictory or withdrawn is said so.
 */
export function windowLines(notice: NoticeExport, locale: Locale): string[] {
  const t = translator(locale, 'feeds');
  const { withdrawnOn, refersTo } = notice;
  return [
    ...(withdrawnOn === null ? [] : [t('window.withdrawn', { day: dateWords(withdrawnOn, locale) })]),
    ...(refersTo === null ? [] : [t('window.refersTo', { words: refersTo })]),
    spanWords(notice, locale),
    ...inferred(notice, locale),
    ...hourWords(notice, locale),
  ];
}

function spanWords({ window: { opens, closes, workingDays } }: NoticeExport, locale: Locale): string {
  const t = translator(locale, 'windowSentence');
  if (closes === null) return opens === null ? t('nothing') : t('noEnd', { opens: weekdayDate(opens, locale) });
  if (opens === null) return t('noStart', { closes: weekdayDate(closes, locale) });
  const words = { opens: weekdayDate(opens, locale), closes: weekdayDate(closes, locale) };
  const feeds = translator(locale, 'feeds');
  if (workingDays === null) return feeds('window.contradictory');
  return feeds('window.span', { ...words, total: workingDays.firstCounted });
}

function inferred({ window, certainties }: NoticeExport, locale: Locale): string[] {
  const t = translator(locale, 'feeds');
  const { closesInferred, workingDays } = window;
  const provisional = workingDays?.provisional === true || closesInferred?.provisional === true;
  return [
    ...(certainties.opens === 'inferred' ? [t('window.openingInferred')] : []),
    ...(certainties.closes === 'inferred' ? [t('window.closingInferred')] : []),
    ...(closesInferred === null
      ? []
      : [
          t('window.reckoned', {
            days: closesInferred.workingDays,
            closes: dateWords(closesInferred.firstNotCounted, locale),
            other: dateWords(closesInferred.firstCounted, locale),
          }),
        ]),
    ...(provisional ? [t('window.provisional')] : []),
  ];
}

function hourWords({ window: { closes, closesAt } }: NoticeExport, locale: Locale): string[] {
  if (closes === null) return [];
  const t = translator(locale, 'feeds');
  return [closesAt === null ? t('window.noHour') : t('window.hour', { hour: closesAt })];
}
