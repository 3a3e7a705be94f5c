import type { SourceText } from '../../text/source-text';
import type { TextLine } from '../../text/text-lines';
import { findAppointments, withAppointments } from './appointment-lines';
import type { Entry } from './entry';
import { findFlattenedEntries } from './flattened-entries';
import { findKeyValueEntries } from './key-value-entries';
import { findProseEntries } from './prose-entries';
import { findTableEntries } from './table-entries';

/** All nominees' blocks of a text in the order of the text; where two layouts claim the same words, the stricter one has them. */
export function findEntries(source: SourceText, lines: readonly TextLine[]): Entry[] {
  const tables = findTableEntries(source, lines);
  const blocks = without(findKeyValueEntries(source, lines), tables);
  const ruled = inOrder([...tables, ...blocks]);
  const strict = inOrder([...ruled, ...without(findFlattenedEntries(source, lines), ruled)]);
  const all = inOrder([...strict, ...without(findProseEntries(source, lines), strict)]);
  const appointments = findAppointments(source, lines);
  return appointments.length === 0 ? all : withAppointments(source, all, appointments);
}

function inOrder(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => a.start - b.start);
}

/** The entries that overlap none of the others; both in the order of the text. */
function without(entries: readonly Entry[], others: readonly Entry[]): Entry[] {
  let at = 0;
  return entries.filter((entry) => {
    while ((others[at]?.end ?? Infinity) <= entry.start) at++;
    const other = others[at];
    return other === undefined || other.start >= entry.end;
  });
}
