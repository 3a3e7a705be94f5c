import type { Diagnostic } from '../../notice/diagnostic';
import type { Nominee } from '../../notice/nominee';
import { readNumeral } from '../../text/numerals';
import type { SourceText } from '../../text/source-text';
import type { Entry } from '../nominees/entry';
import { doubtfulProposal } from './doubtful-proposal';

/** （4名）, 共3人: how many a heading announces */
const COUNT = /\(?共?([0-9]{1,3}|[一二三四五六七八九十]{1,4})[名人位]\)?[:。;]?$/u;

/**
 * 二、拟晋升四级调研员人选（4名） over five nominees: a heading that was not understood stands between them, so that the proposals of those
 * behind the fourth are in doubt, and of all where there are too few. `ambiguous-value` names them.
 */
export function wrongCounts(source: SourceText, entries: readonly Entry[], nominees: readonly Nominee[]): Diagnostic[] {
  const groups = new Map<number, number[]>();
  entries.forEach(({ heading }, index) => {
    if (heading !== null) groups.set(heading.start, [...(groups.get(heading.start) ?? []), index]);
  });
  return [...groups.values()].flatMap((members) => {
    const heading = entries[members[0] ?? 0]?.heading ?? null;
    const words = heading === null ? '' : source.tight.slice(heading.start, heading.end);
    const stated = COUNT.exec(words)?.[1];
    const count = stated === undefined ? null : readNumeral(stated);
    if (count === null || count === members.length) return [];
    return members.slice(count < members.length ? count : 0).flatMap((index) => {
      const nominee = nominees[index];
      return nominee === undefined ? [] : doubtfulProposal(nominee, index);
    });
  });
}
