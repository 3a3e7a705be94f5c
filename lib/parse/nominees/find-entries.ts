import type { SourceText } from '../../text/source-text';
import type { TextLine } from '../../text/text-lines';
import type { Entry } from './entry';
import { findProseEntries } from './prose-entries';

/** All nominees' blocks of a text, in whatever layout, in the order of the text. */
export function findEntries(source: SourceText, lines: readonly TextLine[]): Entry[] {
  return findProseEntries(source, lines);
}
