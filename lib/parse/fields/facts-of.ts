import type { NomineeField } from '../../notice/nominee';
import { valueOf } from '../../notice/reading';
import { sourceText } from '../../text/source-text';
import type { FieldLabel } from '../lexicon/field-labels';
import type { Draft } from './draft';
import { readFacts } from './read-facts';

/** What the tests of recognisers see of one clause: its values, the fields in doubt, and the words left unread. */
export interface Facts {
  readonly values: Partial<Record<NomineeField, string | null>>;
  readonly doubts: readonly string[];
  readonly unread: readonly string[];
}

/** Reads one clause as the parser does. Example: `factsOf('男').values` is `{ gender: '男' }`. */
export function factsOf(clause: string, label: FieldLabel | null = null): Facts {
  const source = sourceText(clause);
  const draft: Draft = { source, readings: new Map(), doubts: [] };
  const unread = readFacts(draft, [{ start: 0, end: source.tight.length, label }]);
  return {
    values: Object.fromEntries([...draft.readings].map(([field, reading]) => [field, valueOf(reading)])),
    doubts: draft.doubts.map(({ code, field }) => `${code} ${field ?? ''}`),
    unread: unread.map(({ start, end }) => source.tight.slice(start, end)),
  };
}
