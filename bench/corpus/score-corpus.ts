import { toRecord } from '../../lib/notice/record';
import { parseNotices } from '../../lib/parse/parse-notices';
import { compareNotices, type Case } from './compare-notices';
import { foldValue } from './fold-value';
import { readCorpus } from './read-corpus';

/** A file of a corpus with its fields, read and compared. */
export interface ScoredFile {
  readonly name: string;
  readonly cases: readonly Case[];
}

/** How well fields are read. `gold` are to be read, `given` were read, `right` are equal, `silent` are wrong and not named. */
export interface Score {
  readonly gold: number;
  readonly given: number;
  readonly right: number;
  readonly silent: number;
}

/** Reads and compares all files of a folder. Example: `scoreOf((await scoreCorpus(OWN_CORPUS)).flatMap(({ cases }) => cases))`. */
export async function scoreCorpus(folder: string): Promise<readonly ScoredFile[]> {
  const corpus = await readCorpus(folder);
  return corpus.map(({ name, text, gold }) => ({
    name,
    cases: compareNotices(gold, parseNotices(text, {}).notices.map(toRecord)),
  }));
}

/** Counts cases. Example: `scoreOf([])` is `{ gold: 0, given: 0, right: 0, silent: 0 }`. */
export function scoreOf(cases: readonly Case[]): Score {
  const count = (holds: (one: Case) => boolean) => cases.filter(holds).length;
  return {
    gold: count(({ gold }) => foldValue(gold) !== null),
    given: count(({ given }) => foldValue(given) !== null),
    right: count(({ right }) => right),
    silent: count(({ right, named }) => !right && !named),
  };
}

/** The harmonic mean of precision and recall, 0 to 1; 1 where there was nothing to read. */
export function f1Of({ gold, given, right }: Score): number {
  return gold + given === 0 ? 1 : (2 * right) / (gold + given);
}
