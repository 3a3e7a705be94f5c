import { fork } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import type { Kind } from './cases';

const measure = z.object({
  kind: z.string(),
  /** of the text in UTF-8 */
  bytes: z.number(),
  /** processor time of one reading, in milliseconds */
  parsed: z.number(),
  /** of one plain pass over the same text */
  plain: z.number(),
  /** the most memory that the process held so far, in bytes */
  peak: z.number(),
  /** how many notices stand in the text, where that is known, and how many were read */
  notices: z.number().nullable(),
  read: z.number(),
});

/** What one text cost. */
export type Measure = z.infer<typeof measure>;

const LONGEST_MS = 300_000;

/**
 * Measures a kind of text in a process of its own, sizes ascending. A process that dies or takes longer than five minutes gives
 * the sizes that it had done by then.
 */
export function measureKind(kind: Kind): Promise<readonly Measure[]> {
  const done: Measure[] = [];
  const child = fork(join(import.meta.dirname, 'measure-kind.ts'), [kind], {
    execArgv: [...process.execArgv, '--single-threaded'],
    timeout: LONGEST_MS,
  });
  child.on('message', (message) => done.push(measure.parse(message)));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', () => resolve(done));
  });
}
