import { lineAt, type TextLine } from '../../text/text-lines';
import type { SourceText } from '../../text/source-text';
import { FIELD_LABELS, type FieldLabel } from '../lexicon/field-labels';
import { labelsOf } from '../lexicon/word-pattern';
import type { NoticeArea } from '../locate/notice-area';

const LABELS = labelsOf<FieldLabel>(FIELD_LABELS);
const FEWEST = 3;
const LONGEST = 12;

/**
 * Whether labels stand in lines of their own above nominees that were not read by them: 性别 | 民族 | 出生年月 under a damaged 姓名 is the
 * head of a table that lost its lines, and nothing says which cell is which.
 */
export function hasLostHead(source: SourceText, lines: readonly TextLine[], { frame, entries }: NoticeArea): boolean {
  if (entries.every(({ strained }) => strained !== undefined)) return false;
  const alone = frame.flatMap((part) =>
    lines
      .slice(lineAt(lines, part.start), lineAt(lines, Math.max(part.start, part.end - 1)) + 1)
      .filter(({ start, end }) => end - start <= LONGEST && LABELS.has(source.tight.slice(start, end))),
  );
  return alone.length >= FEWEST;
}
