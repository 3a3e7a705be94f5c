import { foldWords } from '../text/fold-words';
import type { NomineeRow } from './nominee-row';
import type { PostEntry } from './post-entries';
import { askedFor } from './search-question';

/** A post as it is printed, whole, and its entries. */
export interface PostAskedFor {
  readonly words: string;
  readonly entries: readonly PostEntry[];
}

type Posts = Pick<NomineeRow, 'currentPost' | 'proposedPost' | 'currentPosts' | 'proposedPosts'>;

/**
 * Of a nominee that a question finds, the post that says why: the current or else the proposed one that holds one of its words, or the
 * Chinese of an English term; the current one where the name alone was asked for, null where no post is stated.
 * Example: `postAskedFor(row, '政协')?.words` is 设区市政协副主席候选人 where that is proposed and 财政局局长 is held.
 */
export function postAskedFor(row: Posts, question: string): PostAskedFor | null {
  const wanted = askedFor(question).flatMap(({ words, chinese }) => [...words, ...chinese.map(foldWords)]);
  const posts = [
    { words: row.currentPost, entries: row.currentPosts },
    { words: row.proposedPost, entries: row.proposedPosts },
  ].flatMap(({ words, entries }) => (words === null ? [] : [{ words, entries }]));
  const holds = (post: string) => wanted.some((word) => [...word].length > 1 && foldWords(post).includes(word));
  return posts.find(({ words }) => holds(words)) ?? posts[0] ?? null;
}
