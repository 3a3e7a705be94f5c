import { z } from 'zod';
import { sql, type Sql } from '../db/sql';
import { postsInEnglish, type EnglishPost } from '../english/posts-in-english';

/** One entry of a list of posts. */
export interface PostEntry extends EnglishPost {
  readonly text: string;
  /** true for a bare rank (一级调研员), which is no post */
  readonly rank: boolean;
}

const postWords = z.object({
  text: z.string(),
  organisation: z.string().nullable(),
  title: z.string().nullable(),
  rank: z.string().nullable(),
});
export type PostWords = z.infer<typeof postWords>;

/** Answers `postsOf`. */
export const listOfPosts = z.array(postWords);

/** The posts of the row `m` of "Nominee" as JSON, in the printed order. */
export function postsOf(proposed: boolean): Sql {
  return sql`(SELECT coalesce(json_agg(json_build_object('text', p."text", 'organisation', p."organisation",
      'title', p."title", 'rank', p."rank") ORDER BY p."ordinal"), '[]')
    FROM "Post" p WHERE p."nomineeId" = m."id" AND p."proposed" = ${proposed})`;
}

/** A list of posts as pages show it. */
export function postEntries(posts: readonly PostWords[]): PostEntry[] {
  return postsInEnglish(posts).map(({ text, title, rank, english, sharesBody }) => {
    return { text, rank: title === null && rank !== null, english, sharesBody };
  });
}
