import { z } from 'zod';
import type { Case } from './compare-notices';

const file = z.object({
  /** how many fields have to be read */
  fields: z.record(z.string(), z.number()),
  /** the fields that are not right, and whether a diagnostic names them */
  wrong: z.record(z.string(), z.enum(['named', 'silent'])),
});
const state = z.record(z.string(), file);

/** What was read right at the last accepted change, by the names of the corpus's files. */
export type CorpusState = z.infer<typeof state>;

/** A field of a file that is read better or worse than before. */
export interface Change {
  readonly file: string;
  readonly field: string;
  readonly was: string;
  readonly is: string;
}

/** Throws when the text is no state: it is written by this command alone. Example: `parseState('{}')` is `{}`. */
export function parseState(json: string): CorpusState {
  return state.parse(JSON.parse(json));
}

/** The state of a corpus that was just read. Example: `stateOf([{ name: 'wuchuan', cases }])`. */
export function stateOf(read: readonly { readonly name: string; readonly cases: readonly Case[] }[]): CorpusState {
  return Object.fromEntries(
    read.map(({ name, cases }) => {
      const fields: Record<string, number> = {};
      for (const { field } of cases) fields[field] = (fields[field] ?? 0) + 1;
      const wrong: Record<string, 'named' | 'silent'> = {};
      for (const one of cases) if (!one.right) wrong[keyOf(one)] = one.named ? 'named' : 'silent';
      return [name, { fields, wrong }];
    }),
  );
}

/** How a case stands in the state. Example: `2 王芳 birth` for the third notice of a file, `0 signedOn` for its first. */
export function keyOf({ notice, of, field }: Case): string {
  return [notice, of, field].filter((part) => part !== '').join(' ');
}

const RANK = ['right', 'named', 'silent'];

/**
 * Field by field, what is read worse than the accepted state and what better. A file that the state does not know was right
 * in all its fields, so that what is not read there is a loss; a file or a field that is gone is one too.
 */
export function compareStates(accepted: CorpusState, now: CorpusState) {
  const changes = [...new Set([...Object.keys(accepted), ...Object.keys(now)])].flatMap((name) => {
    const [was, is] = [accepted[name]?.wrong ?? {}, now[name]?.wrong ?? {}];
    const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    const judged = keys.map((field) => ({
      file: name,
      field,
      was: was[field] ?? 'right',
      is: is[field] ?? 'right',
    }));
    return [...judged, ...goneFields(name, accepted[name]?.fields ?? {}, now[name]?.fields ?? {})];
  });
  const worse = ({ was, is }: Change) => RANK.indexOf(is) - RANK.indexOf(was);
  return {
    losses: changes.filter((change) => change.is === 'gone' || worse(change) > 0),
    gains: changes.filter((change) => change.is !== 'gone' && worse(change) < 0),
  };
}

function goneFields(name: string, was: Record<string, number>, is: Record<string, number>): Change[] {
  return Object.entries(was).flatMap(([field, count]) => {
    const left = is[field] ?? 0;
    return left >= count
      ? []
      : [{ file: name, field: `${field}, ${left} of ${count} to read`, was: 'right', is: 'gone' }];
  });
}
