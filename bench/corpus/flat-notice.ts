import { z } from 'zod';
import type { NoticeRecord } from '../../lib/notice/record';
import type { RecordValue } from './fold-value';

/** The values of one notice or nominee by their fields: `signedOn`, `window.opens`, `channels.phones`, `birth`. */
export type Values = ReadonlyMap<string, RecordValue>;

/** A notice as a list of values, so that two readings can be laid beside each other. */
export interface FlatNotice {
  readonly values: Values;
  readonly nominees: readonly Values[];
}

const value = z.union([z.string(), z.number(), z.null(), z.array(z.string())]);
const values = z.record(z.string(), value);
const notice = z.record(z.string(), z.union([value, values, z.array(values)]));
const goldFile = z.object({ notices: z.array(notice) });

/** What a record says about itself and not about the notice. */
const ABOUT_READING = ['diagnostics', 'span', 'spans', 'currentPosts', 'proposedPosts'];

/**
 * The notices of a gold file; throws when the text is none, since such a file is written by hand and has to be mended.
 * Example: `parseGold('{"notices":[]}')` is `[]`.
 */
export function parseGold(json: string): readonly FlatNotice[] {
  return goldFile.parse(JSON.parse(json)).notices.map(flatten);
}

/** The same shape for what the parser read. Example: `flatRecord(toRecord(notice)).values.get('window.opens')`. */
export function flatRecord(record: NoticeRecord): FlatNotice {
  const nominees = record.nominees.map((nominee) => values.parse(withoutReading(nominee)));
  return flatten(notice.parse({ ...withoutReading(record), nominees }));
}

function withoutReading(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !ABOUT_READING.includes(field)));
}

function flatten(record: z.infer<typeof notice>): FlatNotice {
  const flat = new Map<string, RecordValue>();
  for (const [field, held] of Object.entries(record)) {
    if (ABOUT_READING.includes(field)) continue;
    const single = value.safeParse(held);
    if (single.success) {
      if (field !== 'nominees') flat.set(field, single.data);
      continue;
    }
    const group = values.safeParse(held);
    if (group.success) for (const [name, inner] of Object.entries(group.data)) flat.set(`${field}.${name}`, inner);
  }
  const nominees = z.array(values).safeParse(record.nominees);
  return { values: flat, nominees: (nominees.data ?? []).map((nominee) => new Map(Object.entries(nominee))) };
}
