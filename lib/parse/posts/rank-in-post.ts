import { RANKS } from '../lexicon/rank-words';
import type { Stretch } from '../nominees/entry';

const RANK = new RegExp(`(?:${[...RANKS].sort((a, b) => b.length - a.length).join('|')})(?=\\(|$)`, 'u');

/** The rank that ends a part of a list of posts: 研究室二级调研员 → 二级调研员; `null` for an office. */
export function rankIn(text: string, part: Stretch): Stretch | null {
  const match = RANK.exec(text.slice(part.start, part.end));
  if (match === null) return null;
  return { start: part.start + match.index, end: part.start + match.index + match[0].length };
}
