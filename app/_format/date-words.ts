import type { Locale } from '@/app/_i18n/routing';

/** Dates as each language writes them. All of it works on ISO strings, so no zone can shift a day. */

const WEEKDAYS = {
  zh: ['一', '二', '三', '四', '五', '六', '日'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const CHINESE_MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'] as const;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function parts(iso: string): Parts {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
}

/** 1 for Monday to 7 for Sunday. Example: `weekdayNumber('2025-12-22')` is `1`. */
export function weekdayNumber(iso: string): number {
  const { year, month, day } = parts(iso);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

export type WeekdayForm = 'letter' | 'short' | 'long';

/** The weekday: 一, 周一, 星期一; M, Mon, Monday. Example: `weekdayWord('2025-12-22', 'zh', 'short')` is `周一`. */
export function weekdayWord(iso: string, locale: Locale, form: WeekdayForm): string {
  const word = WEEKDAYS[locale][weekdayNumber(iso) - 1] ?? '';
  if (locale === 'en') return form === 'long' ? word : word.slice(0, form === 'short' ? 3 : 1);
  return { letter: '', short: '周', long: '星期' }[form] + word;
}

/** The month: 12月, Dec. Example: `monthWord('2025-12-22', 'en')` is `Dec`. */
export function monthWord(iso: string, locale: Locale): string {
  const { month } = parts(iso);
  return locale === 'zh' ? `${month}月` : (MONTHS[month - 1] ?? '').slice(0, 3);
}

/** The month as a Chinese wall calendar prints it. Example: `monthName('2025-12-29')` is `十二月`. */
export function monthName(iso: string): string {
  return `${CHINESE_MONTHS[parts(iso).month - 1] ?? ''}月`;
}

/** Example: `dayNumber('2025-12-09')` is `9`. */
export function dayNumber(iso: string): number {
  return parts(iso).day;
}

/** Day and month: 12月22日, 22 Dec. */
export function dayWords(iso: string, locale: Locale): string {
  const { month, day } = parts(iso);
  return locale === 'zh' ? `${month}月${day}日` : `${day} ${monthWord(iso, 'en')}`;
}

/** The whole date: 2025年12月22日, 22 December 2025. */
export function dateWords(iso: string, locale: Locale): string {
  const { year, month, day } = parts(iso);
  return locale === 'zh' ? `${year}年${month}月${day}日` : `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}

/** A day with its weekday: 12月29日 周一, Mon 29 Dec. */
export function weekdayDay(iso: string, locale: Locale): string {
  const weekday = weekdayWord(iso, locale, 'short');
  return locale === 'zh' ? `${dayWords(iso, 'zh')} ${weekday}` : `${weekday} ${dayWords(iso, 'en')}`;
}

/** A date with its weekday: 2025年12月22日 周一, Mon 22 Dec 2025. */
export function weekdayDate(iso: string, locale: Locale): string {
  const weekday = weekdayWord(iso, locale, 'short');
  if (locale === 'zh') return `${dateWords(iso, 'zh')} ${weekday}`;
  return `${weekday} ${dayWords(iso, 'en')} ${parts(iso).year}`;
}

/**
 * A day with its weekday as one says it on another day: with its year only where that is another one.
 * Example: `nearDay('2025-12-29', '2026-01-06', 'zh')` is `2025年12月29日 周一`.
 */
export function nearDay(iso: string, today: string, locale: Locale): string {
  return iso.slice(0, 4) === today.slice(0, 4) ? weekdayDay(iso, locale) : weekdayDate(iso, locale);
}

/**
 * A date of the precision that is printed: 1975年1月, Jan 1975; nothing is filled in.
 * Example: `partialDateWords('1975', 'zh')` is `1975年`.
 */
export function partialDateWords(value: string, locale: Locale): string {
  const [year = '', month, day] = value.split('-');
  if (month === undefined) return locale === 'zh' ? `${year}年` : year;
  if (day !== undefined) return dateWords(value, locale);
  return locale === 'zh' ? `${year}年${Number(month)}月` : `${monthWord(`${value}-01`, 'en')} ${year}`;
}
