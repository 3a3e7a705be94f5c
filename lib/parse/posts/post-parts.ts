import { RANKS } from '../lexicon/rank-words';
import { TITLE_SUFFIXES } from '../lexicon/title-suffixes';
import { alternation } from '../lexicon/word-pattern';
import { clausesOf } from '../nominees/clauses';
import type { Stretch } from '../nominees/entry';

const COMPLETE = new RegExp(`(?:${alternation(TITLE_SUFFIXES)}|${RANKS.join('|')})(?:\\([^()]{1,40}\\)){0,2}$`, 'u');
const LEAD = /^(?:兼任|挂职担任|挂职任|挂任|同时任|同时兼任|提名为|推荐为|提名任|兼)/u;

/**
 * The entries of a list of posts. A part that does not end like a post belongs to the one behind it, so that
 * 区、县(市)党政副职 and 县(市、区)委书记 are one entry. Example: 拱墅区委书记、一级巡视员 has two.
 */
export function postParts(text: string, post: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let start: number | null = null;
  for (const clause of clausesOf(text, post.start, post.end, '、,;。')) {
    start ??= clause.start;
    if (!COMPLETE.test(text.slice(start, clause.end))) continue;
    parts.push(withoutLead(text, { start, end: clause.end }));
    start = null;
  }
  if (start !== null && start < post.end) parts.push(withoutLead(text, { start, end: post.end }));
  return parts;
}

function withoutLead(text: string, part: Stretch): Stretch {
  const lead = LEAD.exec(text.slice(part.start, Math.min(part.end, part.start + 8)))?.[0] ?? '';
  return { start: part.start + lead.length, end: part.end };
}
