import { z } from 'zod';
import { askRows, sql, type Sql } from '../db/sql';
import { countFitted } from './facet-counts';
import { nomineesThatFit } from './nominee-facets';
import { LAST_SIGNED_FIRST } from './notice-order';
import type { ValueCount } from './settled-counts';
import { WHOLE_POST } from './whole-post';

/** Words that lead to a page of their own, and for how many nominees of the latest notices they stand. */
export interface LatelyProposed {
  /** 台州市政协; each list has at most 24 */
  readonly organisations: readonly ValueCount[];
  /** 设区市政协副主席, with its organisation as far as one is printed */
  readonly posts: readonly ValueCount[];
  /** of the proposed posts of all nominees; most first */
  readonly kinds: readonly ValueCount[];
  /** from how many notices the organisations and posts are */
  readonly notices: number;
}

const LATEST_NOTICES = 120;
const MOST = 24;

const wordsRow = z.object({ what: z.enum(['organisation', 'post', 'notices']), words: z.string(), count: z.number() });

/**
 * Which organisations and posts were proposed most in the latest notices, and the kinds of all proposed posts: two statements. Only
 * the latest notices are looked at, so the number of others does not matter.
 * Example: `(await latelyProposed(now)).posts[0]` may be `{ value: '设区市政协副主席', count: 9 }`.
 */
export async function latelyProposed(now: Date): Promise<LatelyProposed> {
  const [rows, counted] = await Promise.all([
    askRows(wordsRow, LATEST_WORDS),
    countFitted(nomineesThatFit({}, now), ['kind']),
  ]);
  const those = (what: 'organisation' | 'post') =>
    rows.flatMap((row) => (row.what === what ? [{ value: row.words, count: row.count }] : []));
  return {
    organisations: those('organisation'),
    posts: those('post'),
    kinds: counted.valuesOf('kind'),
    notices: rows.find(({ what }) => what === 'notices')?.count ?? 0,
  };
}

/** 书记 alone is no post of anybody's: a post has its organisation, or words enough to name one. */
const LATEST_WORDS = sql`WITH latest AS MATERIALIZED (
    SELECT n."id" FROM "Notice" n WHERE n."retiredAt" IS NULL ORDER BY ${LAST_SIGNED_FIRST} LIMIT ${LATEST_NOTICES}),
  named AS MATERIALIZED (
    SELECT m."id", p."organisation", ${WHOLE_POST} AS "post" FROM latest n JOIN "Nominee" m ON m."noticeId" = n."id"
      JOIN "Post" p ON p."nomineeId" = m."id"
    WHERE m."retiredAt" IS NULL AND p."proposed" AND p."title" IS NOT NULL)
  (${mostOf('organisation')}) UNION ALL (${mostOf('post')})
  UNION ALL SELECT 'notices', '', count(*)::int FROM latest`;

function mostOf(what: 'organisation' | 'post'): Sql {
  const words = what === 'organisation' ? sql`"organisation"` : sql`"post"`;
  return sql`SELECT ${what}::text AS "what", ${words} AS "words", count(DISTINCT "id")::int AS "count" FROM named
    WHERE length(${words}) BETWEEN 4 AND 60 GROUP BY 2 ORDER BY 3 DESC, 2 LIMIT ${MOST}`;
}
