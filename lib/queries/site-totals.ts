import { z } from 'zod';
import { askRows, sql } from '../db/sql';
import { keptAnswers } from './kept-answers';

/** What the register holds. */
export interface SiteTotals {
  readonly notices: number;
  readonly nominees: number;
  readonly persons: number;
  /** cities in which a current post sits */
  readonly cities: number;
}

const totals = z.object({ notices: z.number(), nominees: z.number(), persons: z.number(), cities: z.number() });
const NOTHING: SiteTotals = { notices: 0, nominees: 0, persons: 0, cities: 0 };

const kept = keptAnswers(({ nominees }: SiteTotals) => nominees);

/**
 * Counts everything that pages show: one statement; in a large register only after a change.
 * Example: `await siteTotals(now)` is `{ notices: 1, nominees: 12, … }`.
 */
export function siteTotals(now: Date): Promise<SiteTotals> {
  return kept('', now, countAll);
}

async function countAll(): Promise<SiteTotals> {
  const [row] = await askRows(
    totals,
    sql`SELECT (SELECT count(*)::int FROM "Notice" WHERE "retiredAt" IS NULL) AS "notices",
        count(*)::int AS "nominees", count(DISTINCT l."personId")::int AS "persons", count(DISTINCT m."cityCode")::int AS "cities"
      FROM "Nominee" m JOIN "Notice" n ON n."id" = m."noticeId"
        LEFT JOIN "PersonLink" l ON l."nomineeId" = m."id" AND l."undoneAt" IS NULL
      WHERE m."retiredAt" IS NULL AND n."retiredAt" IS NULL`,
  );
  return row ?? NOTHING;
}
