import { z } from 'zod';
import { beijingDate, beijingTime, instantInBeijing, startOfBeijingDay } from '../calendar/beijing-clock';
import { addDays } from '../calendar/iso-date';
import { askRows, sql } from '../db/sql';

const answer = z.object({ closesAt: z.string().nullable() });

/** The coming midnight in Beijing. Example: at 2025-12-25T04:00:00Z it is 2025-12-25T16:00:00Z. */
export function comingMidnight(now: Date): Date {
  return startOfBeijingDay(addDays(beijingDate(now), 1));
}

/**
 * The next instant at which what the site says of any window changes without an intake: the coming midnight in Beijing, or the next
 * closing hour of a window that closes today. One short statement over an index.
 */
export async function nextChange(now: Date): Promise<Date> {
  const today = beijingDate(now);
  const minute = beijingTime(now).slice(0, 5);
  const [row] = await askRows(
    answer,
    sql`SELECT min(n."closesAt") AS "closesAt" FROM "Notice" n
      WHERE n."retiredAt" IS NULL AND n."lastDay" = ${today}::date AND n."closesAt" > ${minute}
        AND n."closesAt" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`,
  );
  const closesAt = row?.closesAt ?? null;
  if (closesAt === null) return comingMidnight(now);
  const [hours = 0, minutes = 0] = closesAt.split(':').map(Number);
  return instantInBeijing(today, hours * 60 + minutes);
}
