import type { PostKind } from '../../notice/nominee';
import { POST_KIND_WORDS } from '../lexicon/post-kinds';

/**
 * The family of offices to which a post belongs, by the words of its body and its title.
 * Example: `postKind('杭州市拱墅区委', '书记')` is `'party'`.
 */
export function postKind(organisation: string, title: string): PostKind {
  if (/^党(?:工)?委/u.test(title) && /(?:街道|[镇乡区县市州旗盟])$/u.test(organisation)) return 'party'; // 转塘街道|党工委书记
  for (const words of [organisation, organisation + title]) {
    const row = words === '' ? undefined : POST_KIND_WORDS.find(([, pattern]) => pattern.test(words));
    if (row !== undefined) return row[0];
  }
  return 'other';
}
