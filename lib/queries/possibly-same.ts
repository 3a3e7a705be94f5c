import { z } from 'zod';
import { askRows, sql } from '../db/sql';
import { listOfPosts, postEntries, type PostEntry, postsOf, type PostWords } from './post-entries';
import { type ComparableRecord, samePersonReasons, type SamePersonReasons } from './same-person-reasons';

/** Another person of the same name, with what speaks for and against its being the same human being. */
export interface Namesake extends SamePersonReasons {
  readonly personId: string;
  /** the words after 现任, whole, and their entries */
  readonly currentPost: string | null;
  readonly currentPosts: readonly PostEntry[];
  readonly proposedPost: string | null;
  readonly proposedPosts: readonly PostEntry[];
  readonly birth: string | null;
  readonly notice: { readonly id: string; readonly title: string | null; readonly day: string | null };
}

export interface Namesakes {
  /** those that nothing speaks against first, then by how much speaks for them; at most twenty */
  readonly shown: readonly Namesake[];
  /** how many records of other persons bear the name */
  readonly total: number;
}

const MOST = 20;
const MOST_COMPARED = 200;

const recordRow = z.object({
  personId: z.string(),
  own: z.boolean(),
  birth: z.string().nullable(),
  gender: z.string().nullable(),
  ethnicity: z.string().nullable(),
  nativePlace: z.string().nullable(),
  currentPost: z.string().nullable(),
  proposedPost: z.string().nullable(),
  currentPosts: listOfPosts,
  proposedPosts: listOfPosts,
  noticeId: z.string(),
  title: z.string().nullable(),
  day: z.string().nullable(),
  total: z.number(),
});
type RecordRow = z.infer<typeof recordRow>;

/**
 * Other persons' records that bear a person's name: one statement. They are compared with each record of the person's own,
 * and the most telling comparison counts.
 * Example: `(await findNamesakes('李坚', personId)).shown[0]?.alike` is `['birth', 'gender']`.
 */
export async function findNamesakes(name: string, personId: string): Promise<Namesakes> {
  const rows = await recordsNamed(name, personId);
  const own = rows.filter((row) => row.own);
  const others = rows.filter((row) => !row.own);
  const shown = others.map((row) => namesake(row, own)).sort((a, b) => weight(b) - weight(a));
  return { shown: shown.slice(0, MOST), total: others[0]?.total ?? 0 };
}

function namesake(row: RecordRow, own: readonly RecordRow[]): Namesake {
  const { personId, currentPost, proposedPost, birth, noticeId, title, day } = row;
  const posts = { currentPosts: postEntries(row.currentPosts), proposedPosts: postEntries(row.proposedPosts) };
  const [best = { alike: [], different: [] }] = own
    .map((record) => samePersonReasons(comparable(record), comparable(row)))
    .sort((a, b) => weight(b) - weight(a));
  return { personId, currentPost, proposedPost, ...posts, birth, notice: { id: noticeId, title, day }, ...best };
}

/** Posts are compared with their bodies written out; a bare rank is none. */
function comparable({ currentPosts, proposedPosts, ...row }: RecordRow): ComparableRecord {
  const written = (posts: readonly PostWords[]) =>
    posts.flatMap(({ organisation, title }) => (title === null ? [] : [(organisation ?? '') + title]));
  return { ...row, currentPosts: written(currentPosts), proposedPosts: written(proposedPosts) };
}

/** A difference outweighs all that agrees. */
function weight({ alike, different }: SamePersonReasons): number {
  return alike.length - 10 * different.length;
}

function recordsNamed(name: string, personId: string): Promise<RecordRow[]> {
  return askRows(
    recordRow,
    sql`SELECT l."personId"::text, l."personId" = ${personId}::uuid AS "own", m."birth", m."gender", m."ethnicity",
        m."nativePlace", m."currentPost", m."proposedPost", ${postsOf(false)} AS "currentPosts",
        ${postsOf(true)} AS "proposedPosts", n."id"::text AS "noticeId", n."title",
        coalesce(n."signedOn", n."opens")::text AS "day",
        (count(*) OVER (PARTITION BY l."personId" = ${personId}::uuid))::int AS "total"
      FROM "Nominee" m JOIN "Notice" n ON n."id" = m."noticeId"
        JOIN "PersonLink" l ON l."nomineeId" = m."id" AND l."undoneAt" IS NULL
      WHERE m."name" = ${name} AND m."retiredAt" IS NULL AND n."retiredAt" IS NULL
      ORDER BY "own" DESC, "day" DESC NULLS LAST, m."id" LIMIT ${MOST_COMPARED}`,
  );
}
