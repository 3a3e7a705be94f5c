import type { SourceText } from '../../text/source-text';
import { lineAt, type TextLine } from '../../text/text-lines';
import { FIELD_LABELS } from '../lexicon/field-labels';
import { alternation } from '../lexicon/word-pattern';

const NAME_LABEL = new RegExp(alternation(FIELD_LABELS.name), 'gu');

/**
 * The lines of which a part lies so near before or behind a label of names (姓名, 公示对象), in units of the tight text, or so near
 * behind one of the offsets in `others`; the lists of labels are told nowhere else, so that the articles of a newspaper need not be looked through.
 */
export function linesNearNames(
  source: SourceText,
  lines: readonly TextLine[],
  { before, behind, others = [] }: { before: number; behind: number; others?: readonly number[] },
): TextLine[] {
  const near: TextLine[] = [];
  let next = 0;
  const labels = Array.from(source.tight.matchAll(NAME_LABEL), ({ index }) => index);
  const offsets = others.length === 0 ? labels : [...labels, ...others].sort((a, b) => a - b);
  for (const index of offsets) {
    next = Math.max(next, lineAt(lines, Math.max(0, index - before)));
    for (let line = lines[next]; line !== undefined && line.start <= index + behind; line = lines[++next])
      near.push(line);
  }
  return near;
}
