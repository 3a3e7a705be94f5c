import { parseNotices } from '../../lib/parse/parse-notices';
import type { CorpusFile } from '../corpus/read-corpus';

/** How often the parser doubts what nobody has damaged. */
export interface UndamagedDoubts {
  readonly notices: number;
  /** diagnostics that name a field */
  readonly doubts: number;
  /** notices with at least one of them */
  readonly doubted: number;
}

/** Counts the diagnostics with a field over the notices as they stand. Example: `undamagedDoubts(corpus).doubts`. */
export function undamagedDoubts(corpus: readonly Pick<CorpusFile, 'text'>[]): UndamagedDoubts {
  const counts = corpus
    .flatMap(({ text }) => parseNotices(text, {}).notices)
    .map(({ diagnostics }) => diagnostics.filter(({ field }) => field !== undefined).length);
  return {
    notices: counts.length,
    doubts: counts.reduce((sum, count) => sum + count, 0),
    doubted: counts.filter((count) => count > 0).length,
  };
}
