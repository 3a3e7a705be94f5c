import type { PostKind } from '../../notice/nominee';
import { POST_KIND_WORDS } from '../lexicon/post-kinds';

/**
 * The family of offices to which a post belongs, by the words of its body and its title.
 * Example: `postKind('杭州市拱墅区委', '书记')` is `'party'`.
 */
export function postKind(organisation: string, title: string): PostKind {
  for (const words of [organisation, organisation + title]) {
    const row = words === '' ? undefined : POST_KIND_WORDS.find(([, pattern]) => pattern.test(words));
    if (row !== undefined) return row[0];
  }
  return 'other';
}
