import { z } from 'zod';
import { beijingDate, beijingTime } from '../calendar/beijing-clock';
import { rememberPosition } from '../db/log-position';
import { askRows, POSITION, sql } from '../db/sql';

const versionRow = z.object({ version: z.string(), position: z.string() });

/**
 * The minute in Beijing: what the site says changes with the clock at whole minutes alone. Example: at 2025-12-25T09:30:59Z it is
 * `2025-12-25 17:30`.
 */
export function beijingMinute(now: Date): string {
  return `${beijingDate(now)} ${beijingTime(now).slice(0, 5)}`;
}

/**
 * A string that differs whenever anything that the site shows may differ: after each change of the register, and when the
 * clock opens or closes a window (at midnight in Beijing, or at a stated closing hour). One short statement over two
 * indexes. Ask for it before the records: an answer is then never older than its version says, also where replicas are read,
 * since from then on this process reads none that is behind the server which told the version.
 * Example: `await registerVersion(now)` is such as `4711-1766635200000-2025-12-25-17:30`.
 */
export async function registerVersion(now: Date): Promise<string> {
  const today = beijingDate(now);
  const minute = beijingTime(now).slice(0, 5);
  const [row] = await askRows(
    versionRow,
    sql`SELECT concat_ws('-',
        (SELECT concat("seq", '-', (extract(epoch FROM "at") * 1000)::bigint) FROM "Change" ORDER BY "seq" DESC LIMIT 1),
        ${today}::text,
        (SELECT max(n."closesAt") FROM "Notice" n WHERE n."lastDay" = ${today}::date AND n."closesAt" <= ${minute})) AS "version", ${POSITION} AS "position"`,
  );
  if (row === undefined) return today;
  rememberPosition(row.position);
  return row.version;
}
