import { BARE_RANK } from './tables/body-words';

/** One entry of a list of posts, in offsets of the text without white space. */
export interface PostPart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The entries of a post's text, divided at commas, semicolons and brackets; bare ranks are left out, since they stand in
 * the list but are no post. Example: `postParts('瑞安市委书记、一级巡视员')` has one entry.
 */
export function postParts(text: string): PostPart[] {
  const parts: PostPart[] = [];
  for (const match of text.matchAll(/[^、,;。()]+/gu)) {
    if (!BARE_RANK.test(match[0]))
      parts.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return parts;
}
