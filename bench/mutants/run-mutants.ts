import { parseNotices } from '../../lib/parse/parse-notices';
import type { CorpusFile } from '../corpus/read-corpus';
import type { SeededRandom } from '../seeded-random';
import { applyEdit } from './edit';
import { originalOf, silentErrors, type SilentError } from './judge';
import { makeMutants, type Mutation } from './make-mutants';

/** What became of one mutant. */
export interface MutantResult {
  readonly file: string;
  readonly mutation: Mutation;
  /** the clause as it was, and as it is in the mutant */
  readonly clause: string;
  readonly changed: string;
  readonly errors: readonly SilentError[];
}

/**
 * Makes at least `least` different mutants of the corpus's notices and judges each. Clauses are garbled in more and more places until
 * there are enough. Example: `runMutants(corpus, seededRandom(1), 5000).filter(({ errors }) => errors.length > 0)`.
 */
export function runMutants(
  corpus: readonly CorpusFile[],
  random: SeededRandom,
  least: number,
): readonly MutantResult[] {
  for (let garblings = 1; ; garblings *= 2) {
    const mutants = corpus.map((file) => ({ file, mutants: differentMutants(file, random, garblings) }));
    const count = mutants.reduce((sum, one) => sum + one.mutants.length, 0);
    if (count < least && garblings < least) continue;
    return mutants.flatMap((one) => judgeFile(one.file, one.mutants));
  }
}

function differentMutants({ text }: CorpusFile, random: SeededRandom, garblings: number) {
  const { notices } = parseNotices(text, {});
  const mutants = notices.flatMap(({ span }) => makeMutants(text, span, random, garblings));
  return [...new Map(mutants.map((mutant) => [JSON.stringify(mutant.edit), mutant])).values()];
}

function judgeFile(file: CorpusFile, mutants: ReturnType<typeof differentMutants>): MutantResult[] {
  const original = originalOf(file.text, file.gold);
  return mutants.map((mutant) => {
    const { start, end } = mutant.clause;
    const grown = mutant.edit.words.length - (mutant.edit.end - mutant.edit.start);
    return {
      file: file.name,
      mutation: mutant.mutation,
      clause: file.text.slice(start, end),
      changed: applyEdit(file.text, mutant.edit).slice(start, Math.max(start, end + grown)),
      errors: silentErrors(original, mutant),
    };
  });
}
