import { foldWords } from '../text/fold-words';
import type { NomineeRow } from './nominee-row';
import { askedFor } from './search-question';

/**
 * Of a nominee that a question finds, the post that says why: the current or else the proposed one that holds one of its words, or the
 * Chinese of an English term; the current one where the name alone was asked for, null where no post is stated.
 * Example: `postAskedFor(row, '政协')` is 设区市政协副主席候选人 where that is proposed and 财政局局长 is held.
 */
export function postAskedFor(
  { currentPost, proposedPost }: Pick<NomineeRow, 'currentPost' | 'proposedPost'>,
  question: string,
): string | null {
  const wanted = askedFor(question).flatMap(({ words, chinese }) => [...words, ...chinese.map(foldWords)]);
  const posts = [currentPost, proposedPost].filter((post) => post !== null);
  const holds = (post: string) => wanted.some((word) => [...word].length > 1 && foldWords(post).includes(word));
  return posts.find(holds) ?? posts[0] ?? null;
}
