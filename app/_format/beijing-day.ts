const BEIJING = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The calendar day in Beijing at an instant, `YYYY-MM-DD`, whatever the zone of the server.
 * Example: `beijingDay(new Date('2025-12-28T16:00:00Z'))` is `2025-12-29`.
 */
export function beijingDay(now: Date): string {
  return BEIJING.format(now);
}

/** The instant as Beijing's clock shows it. Example: `2025-12-25 14:05`. */
export function beijingMinute(instant: string): string {
  const shifted = new Date(Date.parse(instant) + 8 * 60 * 60 * 1000).toISOString();
  return `${shifted.slice(0, 10)} ${shifted.slice(11, 16)}`;
}
