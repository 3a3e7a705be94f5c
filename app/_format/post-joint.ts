import type { PostEntry } from '@/lib/queries/post-entries';

/**
 * What stands behind an entry of a list of posts in English; nothing behind the last.
 * Example: behind `Director`, which shares its body with the next entry, stands ` and `.
 */
export function postJoint(posts: readonly Pick<PostEntry, 'sharesBody'>[], at: number): string {
  if (at === posts.length - 1) return '';
  return posts[at]?.sharesBody === true ? ' and ' : '; ';
}
