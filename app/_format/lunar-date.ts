const LUNAR = new Intl.DateTimeFormat('zh-Hans-u-ca-chinese', {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
});

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

function lunarDay(day: number): string {
  if (day <= 10) return `初${DIGITS[day] ?? ''}`;
  if (day < 20) return `十${DIGITS[day - 10] ?? ''}`;
  if (day === 20) return '二十';
  return day === 30 ? '三十' : `廿${DIGITS[day - 20] ?? ''}`;
}

/** A day of the traditional calendar, as a Chinese wall calendar prints it. */
export interface LunarDate {
  /** 乙巳 */
  readonly year: string;
  /** 十一月, 闰六月 */
  readonly month: string;
  /** 初六, 廿三 */
  readonly day: string;
}

/** The traditional date of a calendar day, by ICU's Chinese calendar. Example: `lunarDate('2025-12-25').day` is `初六`. */
export function lunarDate(iso: string): LunarDate {
  const found = new Map<string, string>();
  for (const { type, value } of LUNAR.formatToParts(new Date(`${iso}T12:00:00Z`))) found.set(type, value);
  return {
    year: found.get('yearName') ?? '',
    month: found.get('month') ?? '',
    day: lunarDay(Number(found.get('day'))),
  };
}
