import { z } from 'zod';
import { INFERENCE_CODES, type Reading } from '../notice/reading';

const span = z.object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() });
const inference = z.object({ code: z.enum(INFERENCE_CODES), because: z.array(span), detail: z.string().optional() });

/** How certain a value is and where its words stand; the value itself stands in its own column. */
const storedReading = z.discriminatedUnion('certainty', [
  span.extend({ certainty: z.literal('stated') }),
  span.extend({ certainty: z.literal('inferred'), inference }),
  // printed as 无 or —; what is not printed at all is not stored
  span.extend({ certainty: z.literal('absent') }),
]);
export type StoredReading = z.infer<typeof storedReading>;

const storedReadings = z.record(z.string(), z.union([storedReading, z.array(storedReading)]));
export type StoredReadings = z.infer<typeof storedReadings>;

/** A reading without its value; undefined when the notice does not even print that there is none. */
function toStored(reading: Reading<unknown>): StoredReading | undefined {
  if (reading.span === undefined) return undefined;
  const { start, end } = reading.span;
  if (reading.certainty !== 'inferred') return { certainty: reading.certainty, start, end };
  const { code, detail } = reading.inference;
  const because = reading.inference.because.map((words) => ({ start: words.start, end: words.end }));
  return {
    certainty: 'inferred',
    start,
    end,
    inference: { code, because, ...(detail === undefined ? {} : { detail }) },
  };
}

/**
 * What stands in a row's `readings`: one entry for each field that the notice prints, a list's entries in its order.
 * Example: `toReadings({ gender: stated('男', span(4, 5)) })` is `{ gender: { certainty: 'stated', start: 4, end: 5 } }`.
 */
export function toReadings(
  fields: Readonly<Record<string, Reading<unknown> | readonly Reading<unknown>[]>>,
): StoredReadings {
  const entries = Object.entries(fields).flatMap(([name, field]) => {
    const stored = isList(field) ? field.flatMap((item) => toStored(item) ?? []) : toStored(field);
    return stored === undefined ? [] : [[name, stored] as const];
  });
  return Object.fromEntries(entries);
}

function isList(field: Reading<unknown> | readonly Reading<unknown>[]): field is readonly Reading<unknown>[] {
  return Array.isArray(field);
}

/** Reads a row's `readings`; throws when the row does not hold what `toReadings` writes. */
export function fromReadings(json: unknown): StoredReadings {
  return storedReadings.parse(json);
}
