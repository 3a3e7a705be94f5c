import { PLAIN_RANKS, RANK_WORDS } from './tables/ranks';

const GRADES: ReadonlyMap<string, number> = new Map([...'一二三四五六'].map((digit, at) => [digit, at + 1]));
const GRADED = /^([一二三四五六])级(.+)$/u;

/**
 * A rank (职级) in English; null for one that no table knows.
 * Source: tables/ranks. Example: `rankInEnglish('一级巡视员')` is `Level-1 Inspector`.
 */
export function rankInEnglish(rank: string): string | null {
  const [, digit = '', word = ''] = GRADED.exec(rank) ?? [];
  const grade = GRADES.get(digit);
  if (grade === undefined) return PLAIN_RANKS.get(rank) ?? null;
  const en = RANK_WORDS.find(([zh]) => zh === word)?.[1];
  return en === undefined ? null : `Level-${grade} ${en}`;
}
