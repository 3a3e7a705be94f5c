import { BARE_RANK } from './tables/body-words';

/** One entry of a list of posts, in offsets of the text without white space. */
export interface PostPart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The entries of a post's text, divided at commas, semicolons and brackets (but not at 西宁（国家级）经济技术开发区); bare ranks are left out, since they stand in
 * the list but are no post. Example: `postParts('瑞安市委书记、一级巡视员')` has one entry.
 */
export function postParts(text: string): PostPart[] {
  const parts: PostPart[] = [];
  for (const match of text.matchAll(/(?:[^、,;。()]|\((?:国家级|国家|省级)\)|(?<=中国)\([^()]{2,4}\))+/gu)) {
    if (!BARE_RANK.test(match[0]))
      parts.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return parts;
}
