import type { NomineeRow } from './nominee-row';

/** Nominees of a notice who are proposed in the same words: 拟提名为 设区市政协副主席候选人, 4人. */
export interface NomineeGroup {
  readonly proposal: string | null;
  readonly proposedPost: string | null;
  readonly nominees: readonly NomineeRow[];
}

/** Groups what is proposed in the same words: the largest first, then as the notice has them; inside in its order. */
export function groupByProposal<T extends { proposal: string | null; proposedPost: string | null }>(
  nominees: readonly T[],
): { proposal: string | null; proposedPost: string | null; nominees: T[] }[] {
  const groups = new Map<string, { proposal: string | null; proposedPost: string | null; nominees: T[] }>();
  for (const nominee of nominees) {
    const { proposal, proposedPost } = nominee;
    const key = JSON.stringify([proposal, proposedPost]);
    const group = groups.get(key) ?? { proposal, proposedPost, nominees: [] };
    group.nominees.push(nominee);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.nominees.length - a.nominees.length);
}
