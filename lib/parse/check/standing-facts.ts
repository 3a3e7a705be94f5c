import type { Diagnostic } from '../../notice/diagnostic';
import type { Nominee } from '../../notice/nominee';
import { gapBefore, spanOf, type SourceText } from '../../text/source-text';
import { GAP } from '../../text/white-space';
import type { Entry } from '../nominees/entry';

const GENDER = /[男女]/gu;
const MARKS = ',、;。:()/|';

/**
 * 巴陇川 | 男 | 汉族 under a head that was not understood: a gender that stands alone in the block of a nominee who has none. `unread-text` names it.
 */
export function standingGenders(source: SourceText, entries: readonly Entry[], nominees: readonly Nominee[]) {
  return entries.flatMap((entry, nominee): Diagnostic[] => {
    if (nominees[nominee]?.gender.certainty !== 'absent') return [];
    const words = source.tight.slice(entry.start, entry.end);
    const found = [...words.matchAll(GENDER)].find(({ index }) => standsAlone(source, entry.start + index));
    if (found === undefined) return [];
    const at = entry.start + found.index;
    return [{ code: 'unread-text', span: spanOf(source, at, at + 1), field: 'gender', nominee, detail: found[0] }];
  });
}

function standsAlone(source: SourceText, at: number): boolean {
  const parted = (edge: number, neighbour: number) =>
    gapBefore(source, edge) >= GAP.space || MARKS.includes(source.tight.charAt(neighbour));
  return parted(at, at - 1) && parted(at + 1, at + 1);
}
