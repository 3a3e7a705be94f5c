import { OWN_CORPUS, readCorpus } from '../corpus/read-corpus';
import { HOSTILE, hostileText, type HostileName } from './hostile';
import { newspaper } from './newspaper';

/** The kinds of text that are measured: `newspaper`, then the hostile ones. */
export const KINDS = ['newspaper', ...hostileNames()] as const;
export type Kind = (typeof KINDS)[number];

/** In bytes of UTF-8: 0.1, 1 and 10 MB. */
export const SIZES = [100_000, 1_000_000, 10_000_000];

/** The text of a kind, and how many notices stand in it where that is known. */
export async function textOf(kind: Kind, bytes: number) {
  if (kind !== 'newspaper') return { text: hostileText(kind, bytes), notices: null };
  const corpus = await readCorpus(OWN_CORPUS);
  return newspaper(
    bytes,
    corpus.map(({ text }) => text),
  );
}

/** Example: `isKind('commas')`. */
export function isKind(word: string | undefined): word is Kind {
  return KINDS.some((kind) => kind === word);
}

/** The hostile kinds. */
export function hostileNames(): HostileName[] {
  const isName = (name: string): name is HostileName => name in HOSTILE;
  return Object.keys(HOSTILE).filter(isName);
}
