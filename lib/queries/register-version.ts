import { z } from 'zod';
import { beijingDate, beijingTime } from '../calendar/beijing-clock';
import { onOneServer } from '../db/read';
import { askRows, sql } from '../db/sql';

const versionRow = z.object({ version: z.string() });

/**
 * Does work whose answer is kept, or handed out, under the register's version: a string that differs whenever anything that
 * the site shows may differ, after each change of the register, and when the clock opens or closes a window (at midnight in
 * Beijing, or at a stated closing hour). One short statement over two indexes, before those of the work; all of them go
 * to one server, so that an answer is never older than its version says, whatever replicas lag behind.
 * Example: `await atRegisterVersion(now, (version) => answer(version))` with such as `4711-1766635200000-2025-12-25-17:30`.
 */
export function atRegisterVersion<T>(now: Date, work: (version: string) => Promise<T>): Promise<T> {
  return onOneServer(async () => work(await registerVersion(now)));
}

async function registerVersion(now: Date): Promise<string> {
  const today = beijingDate(now);
  const minute = beijingTime(now).slice(0, 5);
  const [row] = await askRows(
    versionRow,
    sql`SELECT concat_ws('-',
        (SELECT concat("seq", '-', (extract(epoch FROM "at") * 1000)::bigint) FROM "Change" ORDER BY "seq" DESC LIMIT 1),
        ${today}::text,
        (SELECT max(n."closesAt") FROM "Notice" n WHERE n."lastDay" = ${today}::date AND n."closesAt" <= ${minute})) AS "version"`,
  );
  return row?.version ?? today;
}
