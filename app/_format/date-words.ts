import { format, parseISO, type Locale as DateLocale } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';
import { zhCN } from 'date-fns/locale/zh-CN';
import type { Locale } from '@/app/_i18n/routing';

/**
 * Dates as each language writes them. An ISO day is read and written in one and the same zone, whichever that is, so
 * that none can shift it.
 */
const LOCALES: Record<Locale, DateLocale> = { zh: zhCN, en: enGB };

function write(iso: string, locale: Locale, patterns: Record<Locale, string>): string {
  return format(parseISO(iso), patterns[locale], { locale: LOCALES[locale] });
}

/** 1 for Monday to 7 for Sunday. Example: `weekdayNumber('2025-12-22')` is `1`. */
export function weekdayNumber(iso: string): number {
  return Number(format(parseISO(iso), 'i'));
}

const WEEKDAY = { letter: 'EEEEE', short: 'EEE', long: 'EEEE' } as const;
export type WeekdayForm = keyof typeof WEEKDAY;

/** The weekday: 一, 周一, 星期一; M, Mon, Monday. Example: `weekdayWord('2025-12-22', 'zh', 'short')` is `周一`. */
export function weekdayWord(iso: string, locale: Locale, form: WeekdayForm): string {
  return write(iso, locale, { zh: WEEKDAY[form], en: WEEKDAY[form] });
}

/** The month: 12月, Dec. Example: `monthWord('2025-12-22', 'en')` is `Dec`. */
export function monthWord(iso: string, locale: Locale): string {
  return write(iso, locale, { zh: 'M月', en: 'MMM' });
}

/** The month with its year: 2025年12月, December 2025. Example: `monthAndYear('2025-12-01', 'en')` is `December 2025`. */
export function monthAndYear(iso: string, locale: Locale): string {
  return write(iso, locale, { zh: 'yyyy年M月', en: 'MMMM yyyy' });
}

/** The month as a Chinese wall calendar prints it. Example: `monthName('2025-12-29')` is `十二月`. */
export function monthName(iso: string): string {
  return write(iso, 'zh', { zh: 'MMMM', en: 'MMMM' });
}

/** Example: `dayNumber('2025-12-09')` is `9`. */
export function dayNumber(iso: string): number {
  return Number(format(parseISO(iso), 'd'));
}

/** Day and month: 12月22日, 22 Dec. */
export function dayWords(iso: string, locale: Locale): string {
  return write(iso, locale, { zh: 'M月d日', en: 'd MMM' });
}

/** The whole date: 2025年12月22日, 22 December 2025. */
export function dateWords(iso: string, locale: Locale): string {
  return write(iso, locale, { zh: 'yyyy年M月d日', en: 'd MMMM yyyy' });
}

/** The whole date in short: 2025年12月22日, 22 Dec 2025. */
export function shortDate(iso: string, locale: Locale): string {
  return write(iso, locale, { zh: 'yyyy年M月d日', en: 'd MMM yyyy' });
}

/** A day with its weekday: 12月29日 周一, Mon 29 Dec. */
export function weekdayDay(iso: string, locale: Locale): string {
  return write(iso, locale, { zh: 'M月d日 EEE', en: 'EEE d MMM' });
}

/** A date with its weekday: 2025年12月22日 周一, Mon 22 Dec 2025. */
export function weekdayDate(iso: string, locale: Locale): string {
  return write(iso, locale, { zh: 'yyyy年M月d日 EEE', en: 'EEE d MMM yyyy' });
}

/**
 * A day with its weekday as one says it on another day: with its year only where that is another one.
 * Example: `nearDay('2025-12-29', '2026-01-06', 'zh')` is `2025年12月29日 周一`.
 */
export function nearDay(iso: string, today: string, locale: Locale): string {
  return iso.slice(0, 4) === today.slice(0, 4) ? weekdayDay(iso, locale) : weekdayDate(iso, locale);
}

/** The day as one says it on another day, without its weekday. Example: `nearDate('2025-12-29', '2025-12-25', 'zh')` is `12月29日`. */
export function nearDate(iso: string, today: string, locale: Locale): string {
  return iso.slice(0, 4) === today.slice(0, 4) ? dayWords(iso, locale) : shortDate(iso, locale);
}

/**
 * The same in a sentence, its weekday written out: 12月29日星期一, Monday 29 December.
 * Example: `nearDayLong('2025-12-29', '2025-12-25', 'en')` is `Monday 29 December`.
 */
export function nearDayLong(iso: string, today: string, locale: Locale): string {
  const year = iso.slice(0, 4) === today.slice(0, 4) ? { zh: '', en: '' } : { zh: 'yyyy年', en: ' yyyy' };
  return write(iso, locale, { zh: `${year.zh}M月d日EEEE`, en: `EEEE d MMMM${year.en}` });
}

/**
 * A date of the precision that is printed: 1975年1月, Jan 1975; nothing is filled in.
 * Example: `partialDateWords('1975', 'zh')` is `1975年`.
 */
export function partialDateWords(value: string, locale: Locale): string {
  const [, month, day] = value.split('-');
  if (month === undefined) return write(value, locale, { zh: 'yyyy年', en: 'yyyy' });
  if (day === undefined) return write(value, locale, { zh: 'yyyy年M月', en: 'MMM yyyy' });
  return dateWords(value, locale);
}
