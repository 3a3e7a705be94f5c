import type { SourceText } from '../../text/source-text';
import { lineAt, type TextLine } from '../../text/text-lines';
import { FIELD_LABELS } from '../lexicon/field-labels';
import { alternation } from '../lexicon/word-pattern';

const NAME_LABEL = new RegExp(alternation(FIELD_LABELS.name), 'gu');

/**
 * The lines of which a part lies so near before or behind a label of names (姓名, 公示对象), in units of the tight text; the lists of
 * labels are told nowhere else, so that the articles of a newspaper need not be looked through.
 */
export function linesNearNames(
  source: SourceText,
  lines: readonly TextLine[],
  before: number,
  behind: number,
): TextLine[] {
  const near: TextLine[] = [];
  let next = 0;
  for (const { index } of source.tight.matchAll(NAME_LABEL)) {
    next = Math.max(next, lineAt(lines, Math.max(0, index - before)));
    for (let line = lines[next]; line !== undefined && line.start <= index + behind; line = lines[++next])
      near.push(line);
  }
  return near;
}
