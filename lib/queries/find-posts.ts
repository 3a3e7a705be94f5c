import { z } from 'zod';
import { allOf, askRows, sql, type Sql } from '../db/sql';
import { postInEnglish } from '../english/post-in-english';
import { bodyInEnglish } from './body-in-english';
import { POST_WORDS } from './filters';
import { SHOWN_NOMINEES } from './nominee-facets';
import { NOTICE_ORDER } from './nominee-order';
import { nomineeRows, type NomineeRow } from './nominee-row';
import { isPostOf, WHOLE_POST, withoutProspect } from './whole-post';

/** Nominees of one side; `total` counts all of them. */
export interface PostNominees {
  readonly total: number;
  /** the last signed first, at most 100 */
  readonly rows: readonly NomineeRow[];
}

/** A post of an organisation, as notices print it. */
export interface PostOfBody {
  /** 瑞安市委书记 */
  readonly of: string;
  /** 书记 */
  readonly title: string;
  /** the title by the glossary; null where it does not know a word */
  readonly english: string | null;
  /** how many nominees are proposed for it */
  readonly proposed: number;
  /** of how many it is the current post */
  readonly current: number;
}

export interface PostsFound {
  /** the words that were asked for, without 候选人 */
  readonly of: string;
  /** of the post or else the organisation, by the glossary; null where it does not know a word */
  readonly english: string | null;
  readonly proposed: PostNominees;
  /** whose current post it was in a notice; that they left it is not said anywhere */
  readonly current: PostNominees;
  /** where the words name an organisation: its posts, at most 60, those of most nominees first */
  readonly posts: readonly PostOfBody[];
}

const MOST_ROWS = 100;
const MOST_POSTS = 60;

/**
 * The words of an address: an organisation (台州市政协) or a post (瑞安市委书记), as printed. Null when they can be neither.
 * Example: `parsePost('设区市政协副主席候选人')` is `设区市政协副主席`.
 */
export function parsePost(of: string | readonly string[] | undefined): string | null {
  const { success, data } = POST_WORDS.safeParse(typeof of === 'string' ? of : of?.[0]);
  return success ? withoutProspect(data) : null;
}

/**
 * Who was proposed for a post of an organisation or for one post, and whose current post it was: four statements.
 * Example: `(await findPosts('瑞安市委书记', now)).current.total` is 1 after the notice of 2025-12-22.
 */
export async function findPosts(of: string, now: Date): Promise<PostsFound> {
  const [counted, proposed, current, posts] = await Promise.all([
    countSides(of),
    rowsOf(of, true, now),
    rowsOf(of, false, now),
    postsOf(of),
  ]);
  return {
    of,
    english: bodyInEnglish(of),
    proposed: { total: counted.proposed, rows: proposed },
    current: { total: counted.current, rows: current },
    posts,
  };
}

function rowsOf(of: string, proposed: boolean, now: Date): Promise<NomineeRow[]> {
  const where = sql`m."id" IN (SELECT p."nomineeId" FROM "Post" p WHERE p."proposed" = ${proposed} AND ${isPostOf(of)})`;
  return nomineeRows({ where, orderBy: NOTICE_ORDER, limit: MOST_ROWS }, now);
}

const sides = z.object({ proposed: z.number(), current: z.number() });

async function countSides(of: string): Promise<z.infer<typeof sides>> {
  const [row] = await askRows(sides, sql`SELECT ${SIDES} ${shownPosts(isPostOf(of))}`);
  return row ?? { proposed: 0, current: 0 };
}

const SIDES = sql`count(DISTINCT m."id") FILTER (WHERE p."proposed")::int AS "proposed",
  count(DISTINCT m."id") FILTER (WHERE NOT p."proposed")::int AS "current"`;

function shownPosts(condition: Sql): Sql {
  return sql`${SHOWN_NOMINEES.from} JOIN "Post" p ON p."nomineeId" = m."id" WHERE ${allOf([SHOWN_NOMINEES.always, condition])}`;
}

const postRow = sides.extend({ of: z.string(), title: z.string() });

async function postsOf(of: string): Promise<PostOfBody[]> {
  const ofThis = sql`p."organisation" = ${of} AND p."title" IS NOT NULL`;
  const rows = await askRows(
    postRow,
    sql`SELECT ${WHOLE_POST} AS "of", regexp_replace(p."title", '(候选人|人选)$', '') AS "title", ${SIDES}
      ${shownPosts(ofThis)} GROUP BY 1, 2 ORDER BY count(DISTINCT m."id") DESC, 2 LIMIT ${MOST_POSTS}`,
  );
  return rows.map((row) => ({
    ...row,
    english: postInEnglish({ organisation: null, title: row.title, rank: null }),
  }));
}
